using System.Collections.Immutable;
using DataTier.Planning.Changes;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Tests.Changes;

public sealed class ReductionsTests
{
    [Theory]
    [InlineData("lower", """{"p":7}""", """{"p":6}""", true)]
    [InlineData("lower", """{"p":7}""", """{"p":8}""", false)]
    [InlineData("lower", """{"p":7}""", "{}", false)]
    [InlineData("higher", """{"p":7}""", """{"p":8}""", true)]
    [InlineData("higher", """{"p":7}""", """{"p":6}""", false)]
    [InlineData("off", """{"p":true}""", """{"p":false}""", true)]
    [InlineData("off", """{"p":true}""", "{}", true)]
    [InlineData("off", """{"p":false}""", """{"p":true}""", false)]
    [InlineData("on", """{"p":false}""", """{"p":true}""", true)]
    [InlineData("on", """{"p":true}""", """{"p":false}""", false)]
    [InlineData("removed", """{"p":["a","b"]}""", """{"p":["a"]}""", true)]
    [InlineData("removed", """{"p":["a"]}""", """{"p":["a","b"]}""", false)]
    [InlineData("added", """{"p":["a"]}""", """{"p":["a","b"]}""", true)]
    [InlineData("added", """{"p":["a","b"]}""", """{"p":["a"]}""", false)]
    [InlineData("to:Suspended", """{"p":"Enabled"}""", """{"p":"Suspended"}""", true)]
    [InlineData("to:Suspended", """{"p":"Suspended"}""", """{"p":"Enabled"}""", false)]
    [InlineData("to:AES256", """{"p":[{"by":{"algorithm":"aws:kms"}}]}""", """{"p":[{"by":{"algorithm":"AES256"}}]}""", true)]
    public void Are_changes_in_one_direction(string direction, string before, string after, bool reduces) =>
        Of(Known(direction), before, after).Select(reduction => reduction.Certain).Should().Equal(reduces ? [true] : []);

    [Theory]
    [InlineData("""{"p":1}""", "{}", 0, true)]
    [InlineData("""{"p":1}""", "{}", 1, false)]
    [InlineData("{}", """{"p":24}""", 25, true)]
    public void Know_what_a_property_means_when_it_is_not_stated(string before, string after, int unset, bool reduces) =>
        Of(Known("lower") with { Unset = PlannedValue.Of((decimal)unset) }, before, after).Should().HaveCount(reduces ? 1 : 0);

    [Theory]
    [InlineData(0, 90, true)]
    [InlineData(90, 0, false)]
    [InlineData(90, 89, true)]
    [InlineData(90, 91, false)]
    public void Know_that_zero_can_be_for_ever(int before, int after, bool reduces) =>
        Of(Known("lower") with { ZeroIsForever = true }, $$"""{"p":{{before}}}""", $$"""{"p":{{after}}}""").Should().HaveCount(reduces ? 1 : 0);

    [Theory]
    [InlineData("lower", """{"p":7}""", """{"p":"[unknown]"}""")]
    [InlineData("off", """{"p":true}""", """{"p":"[secret]"}""")]
    [InlineData("changed", """{"p":"a"}""", """{"p":"b"}""")]
    public void Are_uncertain_when_the_values_do_not_tell(string direction, string before, string after) =>
        Of(Known(direction), before, after).Should().ContainSingle().Which.Should().Match<Reduction>(reduction => !reduction.Certain && reduction.Harm == "harm, if so: look at the values");

    [Fact]
    public void Are_found_in_each_element() =>
        Of(Known("lower") with { Property = "r[].days" }, """{"r":[{"id":"a","days":9},{"id":"b","days":9}]}""", """{"r":[{"id":"b","days":8},{"id":"a","days":9}]}""")
            .Select(reduction => reduction.Path).Should().Equal("r[b].days");

    [Fact]
    public void Are_found_under_a_key_with_dots() =>
        Of(Known("lower") with { Property = "p.retention.ms" }, """{"p":{"retention.ms":9}}""", """{"p":{"retention.ms":8}}""")
            .Select(reduction => reduction.Path).Should().Equal("p.retention.ms");

    [Fact]
    public void Leave_out_what_comes_with_a_new_element() =>
        Of(Known("off") with { Property = "r[].on", Unset = PlannedValue.Of(true) }, """{"r":[]}""", """{"r":[{"id":"a","on":false}]}""").Should().BeEmpty();

    private static ReductionKnowledge Known(string direction) => new() { Property = "p", Direction = direction, Harm = "harm" };

    private static ImmutableArray<Reduction> Of(ReductionKnowledge known, string before, string after)
    {
        var inputs = new ResourceInputs(Plans.Properties(before), Plans.Properties(after));
        var input = known.Property.Split('.', '[')[0];
        return Reductions.Of(Type(known), inputs, PropertyDifferences.Between(input, inputs.Before[input], inputs.After[input]));
    }

    private static TypeKnowledge Type(ReductionKnowledge known) =>
        new()
        {
            Type = "aws:x",
            Stateful = true,
            Holds = "data",
            ReplaceOrder = ReplaceOrder.CreateFirst,
            Default = ChangeEffect.InPlace,
            DefaultConfidence = "high",
            Properties = ImmutableDictionary<string, PropertyKnowledge>.Empty,
            Reductions = [known],
        };
}
