using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class SnapshotPricerTests
{
    [Fact]
    public void A_database_is_stored_once_and_then_what_changed() =>
        Usd("aws:rds/instance:Instance", Inputs(("allocatedStorage", 100)), Rule("cron(0 20 ? * SAT *)", 84), Rule("cron(0 20 1 * ? *)", 365))
            .Should().Equal(decimal.Round(100 * (1 + (0.02m * 365)) * 0.095m, 2));

    [Fact]
    public void A_table_is_stored_whole_each_time() =>
        Usd("aws:dynamodb/table:Table", Inputs(), Rule("cron(0 20 ? * SAT *)", 84)).Should().Equal(10 * 12 * 0.1m);

    [Fact]
    public void Files_are_stored_once_and_then_what_changed() =>
        Usd("aws:efs/fileSystem:FileSystem", Inputs(), Rule("cron(0 20 ? * * *)", 35)).Should().Equal(50 * 1.7m * 0.05m);

    [Fact]
    public void A_cluster_is_billed_as_auroras_own_backups() =>
        Usd("aws:rds/cluster:Cluster", Inputs(), Rule("cron(0 20 ? * SAT *)", 50)).Should().Equal(20 * 2 * 0.021m);

    [Fact]
    public void A_copy_is_billed_as_well_in_its_region() =>
        Usd("aws:rds/instance:Instance", Inputs(("allocatedStorage", 100)), Inputs(("schedule", "cron(0 20 ? * SAT *)"), ("lifecycle", Inputs(("deleteAfter", 50))), ("copyActions", new object[] { Inputs(("destinationVaultArn", "arn:aws:backup:us-west-2:111122223333:backup-vault:v")) })))
            .Should().Equal(19m, 19m);

    [Fact]
    public void Nothing_is_said_of_what_a_selection_finds_by_tags() =>
        Estimator.Estimate(PlanOf("us-east-1", Resource("plan", "aws:backup/plan:Plan", Inputs(("rules", new object[] { Rule("cron(0 20 ? * SAT *)", 84) }))), Resource("selection", "aws:backup/selection:Selection", Inputs(), ("planId", "plan"))), CostTerms.None)
            .Lines.Where(line => line.Resource.Name == "selection" && line.Item is not null).Should().BeEmpty();

    private static PlannedProperties Rule(string schedule, int days) => Inputs(("schedule", schedule), ("lifecycle", Inputs(("deleteAfter", days))));

    private static IEnumerable<decimal> Usd(string type, PlannedProperties inputs, params PlannedProperties[] rules) => Estimator.Estimate(
        PlanOf(
            "us-east-1",
            Resource("it", type, inputs),
            Resource("plan", "aws:backup/plan:Plan", Inputs(("rules", rules.Cast<object>().ToArray()))),
            Resource("selection", "aws:backup/selection:Selection", Inputs(), ("planId", "plan"), ("resources", "it"))),
        CostTerms.None).Lines.Where(line => line.Resource.Name == "selection").Select(line => decimal.Round(line.UsdPerMonth ?? 0, 2));
}
