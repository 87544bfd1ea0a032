using System.Reflection;
using DataTier.Planning.Rules;

namespace DataTier.Planning.Tests.Rules;

/// <summary>What the tests of all rules have to hold: that a rule without a case for each verdict is noticed.</summary>
public sealed class RuleCasesTests
{
    private static readonly Dictionary<string, string> TypeNames = typeof(Types).GetFields().ToDictionary(field => (string)field.GetRawConstantValue()!, field => field.Name); // all are constants

    [Fact]
    public void Each_rule_has_cases_for_every_type_it_judges() =>
        Rulebook.Rules.Cast<ResourceRule>()
            .SelectMany(rule => rule.JudgedTypes.Select(type => $"{rule.GetType().Name}Tests.Judges_{Snake(TypeNames[type])}"))
            .Except(Theories().Select(theory => $"{theory.DeclaringType?.Name}.{theory.Name}")).Should().BeEmpty();

    [Theory]
    [InlineData("passed")]
    [InlineData("failed")]
    public void Each_rule_passes_and_fails_something(string verdict) =>
        Rulebook.Rules.Select(rule => $"{rule.GetType().Name}Tests")
            .Where(test => !Cases(test).Any(@case => Judgement(@case).StartsWith(verdict, StringComparison.Ordinal))).Should().BeEmpty();

    [Fact]
    public void Each_type_that_a_rule_judges_fails_something() =>
        Theories().Where(theory => theory.Name.StartsWith("Judges_", StringComparison.Ordinal) && !Cases(theory).Any(@case => Judgement(@case).StartsWith("failed", StringComparison.Ordinal)))
            .Select(theory => $"{theory.DeclaringType?.Name}.{theory.Name}").Should().BeEmpty();

    // A rule that asks only whether something is given is content with a value that is known later; its test says so.
    [Fact]
    public void Each_rule_says_what_it_makes_of_a_value_that_is_not_known() =>
        Rulebook.Rules.Select(rule => $"{rule.GetType().Name}Tests")
            .Where(test => !Cases(test).Any(@case => Array.Exists(@case, argument => argument is string text && text.Contains("[unknown]", StringComparison.Ordinal)))).Should().BeEmpty();

    [Fact]
    public void Each_rule_that_reads_a_value_does_not_judge_what_it_cannot_read() =>
        Rulebook.Rules.Select(rule => rule.GetType().Name)
            .Where(rule => !Cases($"{rule}Tests").Any(@case => Judgement(@case).StartsWith("unknown", StringComparison.Ordinal)))
            .Should().BeEquivalentTo(AskOnlyWhetherSomethingIsThere);

    // Whether a key, a group or a text is named, or another resource is there, is in every plan, be its value known or not.
    private static readonly string[] AskOnlyWhetherSomethingIsThere =
    [
        "BucketsLogTheirRequests", "FileSystemsSpanZones", "GroupsAndRulesSayWhatTheyAreFor", "GroupsAreUsedAndSmall", "InstancesHaveTheirOwnKey",
        "LogsHaveTheirOwnKey", "MountTargetsAreGuarded", "SecretsHaveTheirOwnKey", "VaultsHaveTheirOwnKey",
    ];

    /// <summary>The theories of all rules.</summary>
    public static IEnumerable<MethodInfo> Theories() => typeof(RuleCasesTests).Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith("DataTier.Planning.Tests.Rules.", StringComparison.Ordinal) == true)
        .SelectMany(type => type.GetMethods()).Where(method => method.GetCustomAttribute<TheoryAttribute>() is not null);

    private static IEnumerable<object?[]> Cases(string test) => Theories().Where(theory => theory.DeclaringType?.Name == test).SelectMany(Cases);

    /// <summary>The cases of a theory.</summary>
    public static IEnumerable<object?[]> Cases(MethodInfo theory) =>
        theory.GetCustomAttributes<InlineDataAttribute>().SelectMany(data => data.GetData(theory));

    // The last argument of a case is the verdict in words.
    private static string Judgement(object?[] @case) => @case[^1] as string ?? "";

    private static string Snake(string name) =>
        string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
