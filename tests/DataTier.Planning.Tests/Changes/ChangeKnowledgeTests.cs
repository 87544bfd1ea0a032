using DataTier.Planning.Changes;

namespace DataTier.Planning.Tests.Changes;

/// <summary>The data that comes with the tool says only what its readers understand.</summary>
public sealed class ChangeKnowledgeTests
{
    public static TheoryData<string> Types => [.. ChangeKnowledge.Shipped.Types];

    [Fact]
    public void Holds_at_least_the_types_that_the_cases_are_about() => ChangeKnowledge.Shipped.Types.Should().HaveCountGreaterThanOrEqualTo(92);

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_effect_is_a_known_word(string type) =>
        Of(type).Properties.Values.Select(known => known.Effect).Concat(Of(type).Conditionals.Select(conditional => conditional.Effect)).Append(Of(type).Default)
            .Should().NotContain(ChangeEffect.Unknown);

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_statement_has_a_source_that_is_told(string type) =>
        Of(type).Properties.Values.Where(known => known.Sources.IsEmpty || known.Sources.Any(source => !source.StartsWith("rule:", StringComparison.Ordinal) && ChangeKnowledge.Shipped.Source(source) == source))
            .Select(known => known.Path).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_path_begins_with_an_input_of_the_type(string type) =>
        Of(type).Properties.Keys.Concat(Of(type).Reductions.Select(reduction => reduction.Property)).Concat(Of(type).Conditionals.Select(conditional => conditional.Property))
            .Where(path => path != "*" && !Of(type).Lists(path)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_conditional_effect_and_reduction_can_be_worked_out(string type)
    {
        var none = new ResourceInputs(Plans.Properties("{}"), Plans.Properties("{}"));

        FluentActions.Invoking(() => Of(type).Conditionals.Select(conditional => (none.Hold(conditional), ValueChange.Is(conditional, default(ValuePair) with { Before = Plans.Properties("""{"x":1}""")["x"], After = Plans.Properties("""{"x":2}""")["x"] }))).ToList())
            .Should().NotThrow();
        Of(type).Reductions.Select(reduction => reduction.Direction).Where(direction => !direction.StartsWith("to:", StringComparison.Ordinal))
            .Should().BeSubsetOf(["lower", "higher", "off", "on", "removed", "added", "changed"]);
    }

    [Fact]
    public void Of_another_type_nothing_is_known() => ChangeKnowledge.Shipped.Of("aws:never/heardOf:It").Should().BeNull();

    private static TypeKnowledge Of(string type) => ChangeKnowledge.Shipped.Of(type) ?? throw new InvalidOperationException(type);
}
