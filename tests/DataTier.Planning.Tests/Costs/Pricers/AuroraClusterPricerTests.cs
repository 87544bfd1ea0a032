using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class AuroraClusterPricerTests
{
    private const string Type = "aws:rds/cluster:Cluster";

    [Fact]
    public void Storage_is_billed_once_with_its_reads_and_writes() =>
        Usd(Type, Inputs(("engine", "aurora-mysql"))).Should().Equal(20 * 0.1m, 10 * 0.2m);

    [Fact]
    public void Optimized_storage_is_dearer_and_has_no_charge_for_reads_and_writes() =>
        Usd(Type, Inputs(("engine", "aurora-mysql"), ("storageType", "aurora-iopt1"))).Should().Equal(20 * 0.225m);

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, 0.0084)]
    [InlineData(35, 0.2856)]
    public void Backups_of_the_first_day_are_included(int days, double? usd) =>
        Lines(Type, Inputs(("engine", "aurora-mysql"), ("backupRetentionPeriod", days))).SingleOrDefault(line => line.Item?.Name == "Backups above the included")?.UsdPerMonth
            .Should().Be((decimal?)usd);

    [Fact]
    public void A_cluster_that_follows_another_region_pays_for_each_write() =>
        Line("Replicated writes", Type, Inputs(("engine", "aurora-mysql"), ("replicationSourceIdentifier", "arn"))).UsdPerMonth.Should().Be(2m);

    [Fact]
    public void A_cluster_that_follows_in_a_global_database_pays_for_each_write() =>
        Line("Replicated writes", Type, Inputs(("engine", "aurora-mysql"), ("globalClusterIdentifier", "global"))).UsdPerMonth.Should().Be(2m);

    [Fact]
    public void The_writer_of_a_global_database_pays_for_none_of_them() =>
        Lines(Type, Inputs(("engine", "aurora-mysql"), ("globalClusterIdentifier", "global"), ("masterUsername", "datatier"))).Should().HaveCount(2);

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "how many changes it keeps for winding back not known from the plan")]
    public void What_is_kept_for_winding_back_is_shown_without_a_price(int seconds, string? gap) =>
        Lines(Type, Inputs(("engine", "aurora-mysql"), ("backtrackWindow", seconds))).SingleOrDefault(line => line.Item?.Name == "Changes kept for winding back")?.Gap.Should().Be(gap);

    [Fact]
    public void A_secret_kept_by_RDS_is_a_secret() =>
        Line("Master user's secret", Type, Inputs(("engine", "aurora-mysql"), ("manageMasterUserPassword", true))).UsdPerMonth.Should().Be(0.4m);

    [Fact]
    public void A_cluster_of_three_zones_has_no_instance_price_and_shows_it() =>
        Lines(Type, Inputs(("engine", "mysql"), ("dbClusterInstanceClass", "db.r6g.large"), ("allocatedStorage", 100), ("storageType", "gp3")))
            .Select(line => (line.State, line.UsdPerMonth)).Should().Equal((CostState.Unpriced, null), (CostState.Fixed, 100 * 0.345m));

    [Fact]
    public void Storage_of_a_kind_that_is_not_known_has_no_price() =>
        Line("Cluster storage", Type, Inputs(("engine", "aurora-mysql"), ("storageType", PlannedValue.Unknown))).Gap.Should().Be("storageType not known from the plan");
}
