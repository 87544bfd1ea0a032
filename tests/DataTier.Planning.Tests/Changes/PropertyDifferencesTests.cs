using DataTier.Planning.Changes;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Tests.Changes;

public sealed class PropertyDifferencesTests
{
    [Theory]
    [InlineData("""{"p":1}""", """{"p":1}""")]
    [InlineData("""{"p":1}""", """{"p":1.0}""")]
    [InlineData("""{"p":1}""", """{"p":2}""", "p")]
    [InlineData("""{}""", """{"p":1}""", "p")]
    [InlineData("""{"p":1}""", """{}""", "p")]
    [InlineData("""{"p":{"a":1,"b":2}}""", """{"p":{"a":1,"b":3}}""", "p.b")]
    [InlineData("""{"p":{"a":1}}""", """{"p":{"b":1}}""", "p.a", "p.b")]
    [InlineData("""{}""", """{"p":{"a":{"b":1}}}""", "p.a.b")]
    [InlineData("""{"p":{"a":{"b":1}}}""", """{}""", "p.a.b")]
    [InlineData("""{}""", """{"p":{}}""", "p")]
    [InlineData("""{"p":{"a":1}}""", """{"p":"[unknown]"}""", "p")]
    [InlineData("""{"p":["x","y"]}""", """{"p":["y","z"]}""", "p[x]", "p[z]")]
    [InlineData("""{"p":[{"name":"x","v":1},{"name":"y","v":1}]}""", """{"p":[{"name":"y","v":2},{"name":"x","v":1}]}""", "p[y].v")]
    [InlineData("""{"p":[{"name":"x"}]}""", """{"p":[{"name":"x"},{"name":"y"}]}""", "p[y].name")]
    [InlineData("""{"p":[{"v":1},{"v":2}]}""", """{"p":[{"v":1},{"v":3}]}""", "p[1].v")]
    [InlineData("""{"p":[{"name":"x","v":1},{"name":"x","v":2}]}""", """{"p":[{"name":"x","v":1},{"name":"x","v":3}]}""", "p[1].v")]
    [InlineData("""{"p":[1,1]}""", """{"p":[1]}""", "p[1]")]
    public void Lie_at_the_single_value_that_differs(string before, string after, params string[] paths) =>
        Between(before, after).Select(difference => difference.Path).Should().Equal(paths);

    [Fact]
    public void Have_a_pattern_for_any_element() =>
        Between("""{"p":[{"name":"x","v":{"w":1}}]}""", """{"p":[{"name":"x","v":{"w":2}}]}""").Single().Pattern.Should().Be("p[].v.w");

    [Theory]
    [InlineData("""{"p":"hunter2"}""", """{"p":"[secret]"}""")]
    [InlineData("""{"p":"[secret]"}""", """{"p":"hunter2"}""")]
    [InlineData("""{"p":{"a":"hunter2"}}""", """{"p":"[secret]"}""")]
    public void Do_not_show_what_is_secret_on_the_other_side(string before, string after) =>
        Between(before, after).Single().Should().Match<PropertyDifference>(
            difference => difference.Before == PlannedValue.Secret && difference.After == PlannedValue.Secret);

    [Fact]
    public void Tell_another_order_of_the_same_elements() =>
        Between("""{"p":["x","y"]}""", """{"p":["y","x"]}""").Should().ContainSingle().Which.Reordered.Should().BeTrue();

    private static List<PropertyDifference> Between(string before, string after) =>
        PropertyDifferences.Between("p", Plans.Properties(before)["p"], Plans.Properties(after)["p"]);
}
