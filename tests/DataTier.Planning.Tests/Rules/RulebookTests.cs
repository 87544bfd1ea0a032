using System.Reflection;
using DataTier.Planning.Rules;
using Xunit.Abstractions;

namespace DataTier.Planning.Tests.Rules;

public sealed class RulebookTests(ITestOutputHelper output)
{
    private const int Guardrails = 167;

    [Fact]
    public void Accounts_for_every_guardrail_once()
    {
        string[] told = [.. Rulebook.Rules.Select(rule => rule.Id), .. Rulebook.Assumptions.Select(rule => rule.Id), .. Rulebook.NotApplicable.Select(rule => rule.Id)];

        output.WriteLine($"{told.Length} guardrails: {Rulebook.Rules.Length} rules, {Rulebook.Assumptions.Length} assumed, {Rulebook.NotApplicable.Length} not applicable");
        told.Should().HaveCount(Guardrails).And.OnlyHaveUniqueItems().And.BeEquivalentTo(Expected());
    }

    [Fact]
    public void Gives_a_reason_for_what_is_not_checked() =>
        Rulebook.Assumptions.Concat(Rulebook.NotApplicable).Should().OnlyContain(rule => rule.Reason.Length > 0 && rule.Title.Length > 0);

    [Fact]
    public void Names_a_source_for_every_rule() =>
        Rulebook.Rules.Where(rule => !rule.Source.StartsWith("https://", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Holds_every_rule_that_is_written() =>
        Rulebook.Rules.Select(rule => rule.GetType()).Should().BeEquivalentTo(typeof(Rule).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(Rule))));

    [Fact]
    public void Has_a_test_for_every_rule()
    {
        var tests = typeof(RulebookTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();

        Rulebook.Rules.Select(rule => $"{rule.GetType().Name}Tests").Where(test => !tests.Contains(test)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("rds.instance.encripted", "did you mean 'rds.instance.encrypted'?")]
    [InlineData("nothing like it", "datatier rules lists them")]
    public void Suggests_what_may_have_been_meant(string id, string suggestion) => Rulebook.Suggest(id).Should().Be(suggestion);

    private static string[] Expected()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("guardrails.txt") ?? throw new FileNotFoundException("guardrails.txt");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
