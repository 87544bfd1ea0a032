using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class RdsInstancePricerTests
{
    private const string Type = "aws:rds/instance:Instance";

    [Fact]
    public void A_large_MariaDB_on_gp3_costs_1604_14() =>
        decimal.Round(FixedUsd(Type, Large("gp3", iops: 15_000, mibps: 500)), 2).Should().Be(1604.14m);

    [Fact]
    public void The_same_on_io1_costs_4504_14() =>
        decimal.Round(FixedUsd(Type, Large("io1", iops: 15_000, mibps: 0)), 2).Should().Be(4504.14m);

    [Fact]
    public void Hours_of_both_zones_are_one_price_of_its_own() =>
        Line("Database instance", Type, Large("gp3", 12_000, 500)).Should().Match<CostLine>(line =>
            line.Item!.PriceKey == "rds.mariadb.db.r6g.2xlarge.multi-az" && line.Item.Quantity == 730 && line.UsdPerMonth == 730 * 1.718m, "the line has an item because it is priced");

    [Theory]
    [InlineData(399, 3_000, 0)]
    [InlineData(399, 3_001, 1)]
    [InlineData(400, 12_000, 0)]
    [InlineData(400, 12_001, 1)]
    public void Included_iops_rise_with_the_400th_GiB(int gib, int iops, int billed) =>
        Lines(Type, Small(("allocatedStorage", gib), ("storageType", "gp3"), ("iops", iops)))
            .Where(line => line.Item?.Name == "Provisioned IOPS").Sum(line => line.Item?.Quantity).Should().Be(billed);

    [Theory]
    [InlineData(399, 125, 0)]
    [InlineData(399, 126, 1)]
    [InlineData(400, 500, 0)]
    [InlineData(400, 501, 1)]
    public void Included_throughput_rises_with_the_400th_GiB(int gib, int mibps, int billed) =>
        Lines(Type, Small(("allocatedStorage", gib), ("storageType", "gp3"), ("storageThroughput", mibps)))
            .Where(line => line.Item?.Name == "Provisioned throughput").Sum(line => line.Item?.Quantity).Should().Be(billed);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 2)]
    [InlineData(35, 68)]
    public void Backups_beyond_the_first_day_hold_what_changed(int days, int gb) =>
        Lines(Type, Small(("allocatedStorage", 100), ("backupRetentionPeriod", days)))
            .Where(line => line.Item?.Name == "Backups above the included").Sum(line => line.Item?.Quantity).Should().Be(gb);

    [Fact]
    public void Storage_that_may_grow_is_priced_as_it_is_and_says_how_far() =>
        Line("Database storage", Type, Small(("allocatedStorage", 100), ("maxAllocatedStorage", 300), ("storageType", "gp3")))
            .Should().Match<CostLine>(line => line.UsdPerMonth == 11.5m && line.Item!.Title == "Database storage (gp3, single-az, grows to 300 GiB at most)", "it is priced");

    [Fact]
    public void Advanced_insights_cost_by_the_processor() =>
        Line("Database Insights", Type, Small(("instanceClass", "db.r6g.2xlarge"), ("databaseInsightsMode", "advanced"))).UsdPerMonth.Should().Be(73);

    [Theory]
    [InlineData(7, 0)]
    [InlineData(31, 1)]
    public void Query_history_is_free_for_a_week(int days, int lines) =>
        Lines(Type, Small(("performanceInsightsEnabled", true), ("performanceInsightsRetentionPeriod", days)))
            .Count(line => line.Item?.Name == "Performance Insights").Should().Be(lines);

    [Fact]
    public void A_secret_kept_by_RDS_is_a_secret() =>
        Line("Master user's secret", Type, Small(("manageMasterUserPassword", true))).UsdPerMonth.Should().Be(0.4m);

    [Fact]
    public void An_unknown_class_has_no_price_and_says_why() =>
        Line("Database instance", Type, Inputs(("engine", "mariadb"), ("instanceClass", PlannedValue.Unknown), ("allocatedStorage", 100)))
            .Should().Match<CostLine>(line => line.State == CostState.Unpriced && line.Gap == "instanceClass not known from the plan" && line.UsdPerMonth == null);

    [Fact]
    public void Unknown_storage_has_no_amount_and_says_why() =>
        Line("Database storage", Type, Inputs(("engine", "mariadb"), ("instanceClass", "db.t4g.large"), ("allocatedStorage", PlannedValue.Unknown)))
            .Gap.Should().Be("allocatedStorage not known from the plan");

    [Fact]
    public void A_class_that_no_list_has_is_unpriced() =>
        Line("Database instance", Type, Small(("instanceClass", "db.z9.large")))
            .Gap.Should().Be("no price 'rds.mariadb.db.z9.large.single-az' in Prices/us-east-1.json");

    [Fact]
    public void A_replica_takes_engine_and_storage_from_its_source()
    {
        var plan = PlanOf(
            "us-east-1",
            Resource("primary", Type, Small(("allocatedStorage", 200), ("storageType", "gp3"))),
            Resource("replica", Type, Inputs(("instanceClass", "db.t4g.large"), ("replicateSourceDb", "primary-id")), ("replicateSourceDb", "primary")));

        var lines = Estimator.Estimate(plan, CostTerms.None).Lines.Where(line => line.Resource.Name == "replica");

        lines.Select(line => line.Item?.PriceKey).Should().Equal("rds.mariadb.db.t4g.large.single-az", "rds.storage.gp3.single-az");
        lines.Sum(line => line.UsdPerMonth).Should().Be((730 * 0.129m) + (200 * 0.115m));
    }

    private static PlannedProperties Large(string type, int iops, int mibps) => Inputs(
        ("engine", "mariadb"), ("instanceClass", "db.r6g.2xlarge"), ("multiAz", true), ("allocatedStorage", 1000), ("storageType", type), ("iops", iops), ("storageThroughput", mibps));

    private static PlannedProperties Small(params (string Name, object Value)[] more)
    {
        (string Name, object Value)[] always = [("engine", "mariadb"), ("instanceClass", "db.t4g.large"), ("allocatedStorage", 20), ("storageType", "gp3")];
        return Inputs([.. always.Where(input => !more.Any(other => other.Name == input.Name)), .. more]);
    }
}
