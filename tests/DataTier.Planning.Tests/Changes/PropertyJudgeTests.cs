using System.Collections.Immutable;
using DataTier.Planning.Changes;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Tests.Changes;

public sealed class PropertyJudgeTests
{
    [Theory]
    [InlineData("any", """{"p":1}""", """{"p":2}""", true)]
    [InlineData("add", """{}""", """{"p":1}""", true)]
    [InlineData("add", """{"p":1}""", """{"p":2}""", false)]
    [InlineData("add", """{"p":["a"]}""", """{"p":["a","b"]}""", true)]
    [InlineData("remove", """{"p":1}""", """{}""", true)]
    [InlineData("remove", """{"p":["a","b"]}""", """{"p":["a"]}""", true)]
    [InlineData("remove", """{"p":["a"]}""", """{"p":["a","b"]}""", false)]
    [InlineData("empty", """{"p":["a"]}""", """{"p":[]}""", true)]
    [InlineData("empty", """{"p":["a","b"]}""", """{"p":["a"]}""", false)]
    [InlineData("increase", """{"p":1}""", """{"p":2}""", true)]
    [InlineData("increase", """{"p":2}""", """{"p":1}""", false)]
    [InlineData("decrease", """{"p":2}""", """{"p":1}""", true)]
    [InlineData("decrease", """{"p":"16.10"}""", """{"p":"16.9"}""", true)]
    [InlineData("decrease", """{"p":1}""", """{"p":2}""", false)]
    [InlineData("set", """{"p":1}""", """{"p":2}""", true)]
    [InlineData("set", """{}""", """{"p":2}""", false)]
    [InlineData("set", """{"p":["a"]}""", """{"p":["b"]}""", true)]
    [InlineData("set", """{"p":["a","b"]}""", """{"p":["b","c"]}""", false)]
    public void A_conditional_effect_decides_when_the_change_is_the_one_it_is_about(string change, string before, string after, bool decides) =>
        Effect(Type(Conditional(change)), before, after).Should().Be(decides ? ChangeEffect.DataLoss : ChangeEffect.InPlace);

    [Theory]
    [InlineData(7, 0, true)]
    [InlineData(7, 1, false)]
    public void A_conditional_effect_may_ask_for_the_value_after(int before, int after, bool decides) =>
        Effect(Type(Conditional("set") with { To = PlannedValue.Of(0m) }), $$"""{"p":{{before}}}""", $$"""{"p":{{after}}}""")
            .Should().Be(decides ? ChangeEffect.DataLoss : ChangeEffect.InPlace);

    [Fact]
    public void A_switch_that_is_no_longer_stated_is_off() =>
        Effect(Type(Conditional("set") with { To = PlannedValue.Of(false) }), """{"p":true}""", "{}").Should().Be(ChangeEffect.DataLoss);

    [Theory]
    [InlineData("equals", "x", true)]
    [InlineData("equals", "y", false)]
    [InlineData("notEquals", "y", true)]
    [InlineData("notEquals", "x", false)]
    [InlineData("notStartsWith", "y", true)]
    [InlineData("notStartsWith", "x", false)]
    public void A_conditional_effect_may_ask_for_another_property(string @operator, string value, bool decides) =>
        Effect(Type(Conditional("any") with { Where = [new WhereClause("q", @operator, PlannedValue.Of(value))] }), """{"p":1,"q":"x"}""", """{"p":2,"q":"x"}""")
            .Should().Be(decides ? ChangeEffect.DataLoss : ChangeEffect.InPlace);

    [Theory]
    [InlineData("7.0.4", true)]
    [InlineData("7.0.5", false)]
    public void A_version_is_the_one_that_runs(string running, bool decides) =>
        Effect(
            Type(Conditional("any") with { Where = [new WhereClause("v", "versionLessThan", PlannedValue.Of("7.0.5"))] }),
            $$"""{"p":1,"v":"{{running}}"}""",
            """{"p":2,"v":"8.0"}""").Should().Be(decides ? ChangeEffect.DataLoss : ChangeEffect.InPlace);

    [Fact]
    public void What_cannot_be_read_is_taken_for_met_when_that_is_graver() =>
        Effect(Type(Conditional("any") with { Where = [new WhereClause("q", "equals", PlannedValue.Of("x"))] }), """{"p":1}""", """{"p":2,"q":"[unknown]"}""")
            .Should().Be(ChangeEffect.DataLoss);

    [Theory]
    [InlineData("7.39.0", ChangeEffect.DataLoss)]
    [InlineData("7.40.0", ChangeEffect.InPlace)]
    [InlineData(null, ChangeEffect.InPlace)]
    public void A_conditional_effect_may_hold_for_older_providers(string? version, ChangeEffect effect) =>
        Effect(Type(Conditional("any") with { ProviderBefore = "7.40.0" }), """{"p":1}""", """{"p":2}""", version).Should().Be(effect);

    [Fact]
    public void The_gravest_conditional_effect_decides() =>
        Effect(Type(Conditional("any") with { Effect = ChangeEffect.Reboots }, Conditional("any"), Conditional("any") with { Effect = ChangeEffect.Refused }), """{"p":1}""", """{"p":2}""")
            .Should().Be(ChangeEffect.DataLoss);

    [Fact]
    public void A_milder_conditional_effect_decides_before_the_property() =>
        Effect(Type(Conditional("any") with { Property = "r", Effect = ChangeEffect.InPlace }), """{"r":1}""", """{"r":2}""").Should().Be(ChangeEffect.InPlace);

    [Fact]
    public void What_only_runtime_tells_stands_beside_a_graver_property() =>
        Effect(Type(Conditional("any") with { Property = "r", Effect = ChangeEffect.Refused, AtRuntime = true }), """{"r":1}""", """{"r":2}""")
            .Should().Be(ChangeEffect.Replace);

    [Theory]
    [InlineData("p", ChangeEffect.DataLoss)]
    [InlineData("q", ChangeEffect.InPlace)]
    public void A_star_covers_all_but_its_exceptions(string property, ChangeEffect effect) =>
        Effect(Type(Conditional("any") with { Property = "*", Except = ["q"] }), $$"""{"{{property}}":1}""", $$"""{"{{property}}":2}""").Should().Be(effect);

    [Theory]
    [InlineData("""{"r":{"deep":{"er":1}}}""", ChangeEffect.Replace)]
    [InlineData("""{"n":[{"x":1}]}""", ChangeEffect.Interrupts)]
    [InlineData("""{"n":[{"y":1}]}""", ChangeEffect.Reboots)]
    [InlineData("""{"p":1}""", ChangeEffect.InPlace)]
    public void The_longest_known_path_decides(string after, ChangeEffect effect) => Effect(Type(), "{}", after).Should().Be(effect);

    [Fact]
    public void An_input_that_the_type_does_not_list_is_unknown() => Effect(Type(), "{}", """{"misspelt":1}""").Should().Be(ChangeEffect.Unknown);

    [Fact]
    public void Of_an_unknown_type_nothing_is_known() => Effect(null, "{}", """{"p":1}""").Should().Be(ChangeEffect.Unknown);

    [Fact]
    public void Another_order_is_nothing_to_AWS() =>
        Effect(Type(), """{"r":["a","b"]}""", """{"r":["b","a"]}""").Should().Be(ChangeEffect.InPlace);

    [Fact]
    public void Another_order_counts_elsewhere() =>
        Effect(Type() with { Type = "kubernetes:x" }, """{"r":["a","b"]}""", """{"r":["b","a"]}""").Should().Be(ChangeEffect.Replace);

    private static ChangeEffect Effect(TypeKnowledge? type, string before, string after, string? providerVersion = null)
    {
        var inputs = new ResourceInputs(Plans.Properties(before), Plans.Properties(after)) { ProviderVersion = providerVersion };
        var names = inputs.Before.Entries.Concat(inputs.After.Entries).Select(entry => entry.Key).Distinct();
        var differences = names.SelectMany(name => PropertyDifferences.Between(name, inputs.Before[name], inputs.After[name])).ToList();
        return PropertyJudge.Judge(type, inputs, differences).Max(change => change.Effect);
    }

    private static ConditionalEffect Conditional(string change) => new() { Property = "p", Change = change, Effect = ChangeEffect.DataLoss, If = "so" };

    private static TypeKnowledge Type(params ConditionalEffect[] conditionals) => new()
    {
        Type = "aws:x",
        Stateful = true,
        Holds = "data",
        ReplaceOrder = ReplaceOrder.CreateFirst,
        Default = ChangeEffect.InPlace,
        DefaultConfidence = "high",
        Inputs = ["p", "q", "r", "n", "v"],
        Conditionals = [.. conditionals],
        Properties = new[] { Known("r", ChangeEffect.Replace), Known("n", ChangeEffect.Reboots), Known("n[].x", ChangeEffect.Interrupts) }.ToImmutableDictionary(known => known.Path),
    };

    private static PropertyKnowledge Known(string path, ChangeEffect effect) => new() { Path = path, Effect = effect, Confidence = "high" };
}
