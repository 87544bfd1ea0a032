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

    [Theory]
    [InlineData(83, 11)]
    [InlineData(84, 12)]
    public void A_snapshot_counts_until_its_day_of_deletion(int days, int snapshots) =>
        Usd("aws:dynamodb/table:Table", Inputs(), Rule("cron(0 20 ? * SAT *)", days)).Should().Equal(10 * snapshots * 0.1m);

    [Fact]
    public void What_a_selection_finds_by_tags_has_no_amount() =>
        LinesOf("selection", Plan(Rule("cron(0 20 ? * SAT *)", 84)), Resource("selection", "aws:backup/selection:Selection", Inputs(), ("planId", "plan")))
            .Should().ContainSingle().Which.Gap.Should().Be("what the selection finds not known from the plan");

    [Fact]
    public void Snapshots_that_are_never_deleted_have_no_amount() =>
        Lines("aws:dynamodb/table:Table", Inputs(("schedule", "cron(0 20 ? * SAT *)"))).Should().ContainSingle().Which.Gap.Should().Be("the rules of the backup plan not known from the plan");

    [Fact]
    public void Snapshots_of_a_type_without_a_price_say_so() =>
        Lines("aws:s3/bucket:Bucket", Rule("cron(0 20 ? * SAT *)", 84)).Should().ContainSingle().Which.Gap.Should().Be("what a snapshot of aws:s3/bucket:Bucket holds not known from the plan");

    [Fact]
    public void A_copy_to_a_vault_that_is_not_known_has_no_price() =>
        Lines("aws:dynamodb/table:Table", Inputs(("schedule", "cron(0 20 ? * SAT *)"), ("lifecycle", Inputs(("deleteAfter", 50))), ("copyActions", new object[] { Inputs(("destinationVaultArn", PlannedValue.Unknown)) })))
            .Select(line => line.Gap).Should().Equal(null, "copyActions.destinationVaultArn not known from the plan");

    private static PlannedProperties Rule(string schedule, int days) => Inputs(("schedule", schedule), ("lifecycle", Inputs(("deleteAfter", days))));

    private static PlannedResource Plan(params PlannedProperties[] rules) => Resource("plan", "aws:backup/plan:Plan", Inputs(("rules", rules.Cast<object>().ToArray())));

    private static IEnumerable<decimal> Usd(string type, PlannedProperties inputs, params PlannedProperties[] rules) =>
        Of(Resource("it", type, inputs), rules).Select(line => decimal.Round(line.UsdPerMonth ?? 0, 2));

    private static IEnumerable<CostLine> Lines(string type, params PlannedProperties[] rules) => Of(Resource("it", type, Inputs()), rules);

    private static IEnumerable<CostLine> Of(PlannedResource source, PlannedProperties[] rules) =>
        LinesOf("selection", source, Plan(rules), Resource("selection", "aws:backup/selection:Selection", Inputs(), ("planId", "plan"), ("resources", "it")));
}
