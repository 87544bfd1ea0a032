using DataTier.Planning.Plans;
using DataTier.Planning.Reports;

namespace DataTier.Planning.Tests.Reports;

public sealed class PlanTreeTests
{
    [Fact]
    public void Components_come_before_custom_resources_then_types_then_names() =>
        PlanTree.Of(Plan()).Single().Children.Select(child => child.Resource.Name).Should().Equal("z", "b", "c", "a");

    [Fact]
    public void A_child_stands_below_its_parent() =>
        PlanTree.Of(Plan()).Single().Children[0].Children.Single().Resource.Name.Should().Be("inner");

    private static Plan Plan() => new()
    {
        Project = "p",
        Stack = "s",
        Resources =
        [
            new() { Urn = "stack", Type = "pulumi:pulumi:Stack", Name = "p-s" },
            new() { Urn = "1", Type = "t:2", Name = "a", Parent = "stack", Custom = true },
            new() { Urn = "2", Type = "t:1", Name = "c", Parent = "stack", Custom = true },
            new() { Urn = "3", Type = "t:1", Name = "b", Parent = "stack", Custom = true },
            new() { Urn = "4", Type = "x:y", Name = "z", Parent = "stack" },
            new() { Urn = "5", Type = "t:1", Name = "inner", Parent = "4", Custom = true },
        ],
    };
}
