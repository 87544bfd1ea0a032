using DataTier.Planning.Plans;
using DataTier.Planning.Reports;

namespace DataTier.Planning.Tests.Reports;

public sealed class PlanCountsTests
{
    [Fact]
    public void By_type_the_most_frequent_comes_first_and_names_break_ties() =>
        PlanCounts.ByType(Plan()).Should().Equal(
            new PlanCount("aws:kms/key:Key", 3),
            new PlanCount(PlanClients.ComponentType, 2),
            new PlanCount("pulumi:pulumi:Stack", 1));

    [Fact]
    public void By_client_a_resource_counts_for_the_client_it_lies_below() =>
        PlanCounts.ByClient(Plan()).Should().Equal(new PlanCount("acme", 3), new PlanCount("zeta", 1));

    [Fact]
    public void A_plan_whose_parents_run_in_a_circle_has_no_client()
    {
        var plan = new Plan { Project = "p", Stack = "s", Resources = [Resource("a", "t", "b"), Resource("b", "t", "a")] };

        PlanCounts.ByClient(plan).Should().BeEmpty();
    }

    private static Plan Plan() => new()
    {
        Project = "p",
        Stack = "s",
        Resources =
        [
            Resource("stack", "pulumi:pulumi:Stack", null),
            Resource("acme", PlanClients.ComponentType, "stack"),
            Resource("zeta", PlanClients.ComponentType, "stack"),
            Resource("key", "aws:kms/key:Key", "acme"),
            Resource("key-of-key", "aws:kms/key:Key", "key"),
            Resource("shared", "aws:kms/key:Key", "stack"),
        ],
    };

    private static PlannedResource Resource(string name, string type, string? parent) => new() { Urn = name, Type = type, Name = name, Parent = parent };
}
