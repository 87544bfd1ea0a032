using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs;

public sealed class CostDeltaTests
{
    private const string Database = "aws:rds/instance:Instance";

    [Fact]
    public void The_same_plan_costs_the_same() => Between(Of("db.t4g.large"), Of("db.t4g.large")).Should().Match<CostDelta>(delta => delta.UsdPerMonth == 0 && delta.Lines.IsEmpty);

    [Fact]
    public void A_larger_class_is_one_line_that_changes_not_two() =>
        Between(Of("db.t4g.medium"), Of("db.t4g.large")).Lines.Should().ContainSingle()
            .Which.Should().Match<CostLineDelta>(line => line.Name == "Database instance" && line.UsdPerMonth == 730 * (0.129m - 0.065m) && line.Before != null && line.After != null);

    [Fact]
    public void What_goes_saves_what_it_cost() => Between(Of("db.t4g.large"), PlanOf("us-east-1")).UsdPerMonth.Should().Be(-((730 * 0.129m) + (20 * 0.115m)));

    [Fact]
    public void What_comes_is_listed_the_dearest_first() =>
        Between(PlanOf("us-east-1"), Of("db.t4g.large")).Lines.Select(line => line.Name).Should().Equal("Database instance", "Database storage");

    [Fact]
    public void What_has_no_price_is_listed_and_not_counted() =>
        Between(PlanOf("us-east-1"), PlanOf("us-east-1", Resource("odd", "aws:quantum/computer:Computer", Inputs())))
            .Should().Match<CostDelta>(delta => delta.UsdPerMonth == 0 && delta.Lines.Length == 1 && delta.Lines[0].UsdPerMonth == null);

    [Fact]
    public void A_move_to_a_class_without_a_price_is_no_saving() =>
        Between(Of("db.t4g.large"), Of("db.z9.large")).Lines.Should().ContainSingle().Which.UsdPerMonth.Should().BeNull();

    private static CostDelta Between(Plan before, Plan after) =>
        CostDelta.Between(Estimator.Estimate(before, CostTerms.None), Estimator.Estimate(after, CostTerms.None));

    private static Plan Of(string instanceClass) => PlanOf(
        "us-east-1",
        Resource("db", Database, Inputs(("engine", "mariadb"), ("instanceClass", instanceClass), ("allocatedStorage", 20), ("storageType", "gp3"))));
}
