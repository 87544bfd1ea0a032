using System.Reflection;
using System.Text.Json.Nodes;
using FluentAssertions.Execution;

namespace DataTier.Planning.Tests.Rules;

/// <summary>
/// What becomes of every case of a rule's test once some value of it is not known: of what nobody can read, no rule says that it is wrong, nor that it is right.
/// </summary>
public sealed class HiddenValuesTests
{
    private const string Hidden = "[unknown]";

    // These ask whether something is given, and a value that is known later is given; a replica's source likewise.
    private static readonly string[] AskWhetherSomethingIsGiven =
    [
        "AddOnsArePinnedAndLimited", "AlarmsReachSomebody", "CacheClientsAuthenticate", "CachesLieInPrivateSubnets", "GroupsAndRulesSayWhatTheyAreFor",
        "InstanceStorageIsEncrypted", "InstancesHaveTheirOwnKey", "InstancesLieInPrivateSubnets", "LogsHaveTheirOwnKey", "MountTargetsAreGuarded",
        "SecretsHaveTheirOwnKey", "ServerlessCachesAreClosed", "TopicsAreEncryptedAndClosed", "TrailsTellWhatIsUnusual", "VaultsHaveTheirOwnKey",
    ];

    public static TheoryData<string> Theories => [.. RuleCasesTests.Theories().Where(theory => theory.Name.StartsWith("Judges_", StringComparison.Ordinal)).Select(NameOf)];

    [Theory]
    [MemberData(nameof(Theories))]
    public void What_passes_never_fails_for_a_value_that_is_not_known(string name)
    {
        var theory = RuleCasesTests.Theories().Single(theory => NameOf(theory) == name);
        var tests = Activator.CreateInstance(theory.DeclaringType!);

        var wronged = RuleCasesTests.Cases(theory).Where(@case => @case[^1] is "passed").SelectMany(Variants).Where(variant => Finds(theory, tests, variant, "failed: "));

        wronged.Select(variant => string.Join(" | ", variant)).Should().BeEmpty();
    }

    [Fact]
    public void What_fails_never_passes_for_a_value_that_is_not_known() =>
        RuleCasesTests.Theories().Where(theory => theory.Name.StartsWith("Judges_", StringComparison.Ordinal))
            .Where(theory => RuleCasesTests.Cases(theory).Where(@case => @case[^1] is string verdict && verdict.StartsWith("failed", StringComparison.Ordinal)).SelectMany(Variants)
                .Any(variant => Activator.CreateInstance(theory.DeclaringType!) is var tests && (Finds(theory, tests, variant, "passed\"") || Finds(theory, tests, variant, "not applicable\""))))
            .Select(theory => theory.DeclaringType!.Name[..^"Tests".Length]).Distinct().Should().BeEquivalentTo(AskWhetherSomethingIsGiven);

    private static string NameOf(MethodInfo theory) => $"{theory.DeclaringType?.Name}.{theory.Name}";

    // The theory itself tells: with another verdict expected, it says which one it found.
    private static bool Finds(MethodInfo theory, object? tests, object?[] @case, string verdict)
    {
        using var scope = new AssertionScope();
        theory.Invoke(tests, @case);
        return scope.Discard().Any(message => message.Contains($"but \"{verdict}", StringComparison.Ordinal));
    }

    private static IEnumerable<object?[]> Variants(object?[] @case)
    {
        for (var index = 0; index < @case.Length - 1; index++)
        {
            if (@case[index] is not string text || !text.StartsWith('{'))
            {
                continue;
            }

            foreach (var path in Paths(JsonNode.Parse(text), []))
            {
                var variant = (object?[])@case.Clone();
                variant[index] = With(text, path);
                yield return variant;
            }
        }
    }

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] path) => node switch
    {
        JsonObject map => map.SelectMany(entry => Paths(entry.Value, [.. path, entry.Key]).Prepend([.. path, entry.Key])),
        JsonArray list => list.SelectMany((item, index) => Paths(item, [.. path, index]).Prepend([.. path, index])),
        _ => [],
    };

    private static string With(string text, object[] path)
    {
        var root = JsonNode.Parse(text)!;
        var holder = path.SkipLast(1).Aggregate(root, (node, step) => step is string name ? node[name]! : node[(int)step]!);
        if (path[^1] is string last)
        {
            holder[last] = Hidden;
        }
        else
        {
            holder[(int)path[^1]] = Hidden;
        }

        return root.ToJsonString();
    }
}
