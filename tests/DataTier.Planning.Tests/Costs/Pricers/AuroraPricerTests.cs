using System.Collections.Immutable;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class AuroraPricerTests
{
    private const string Cluster = "aws:rds/cluster:Cluster";
    private const string Instance = "aws:rds/clusterInstance:ClusterInstance";

    [Fact]
    public void Storage_is_billed_once_with_its_reads_and_writes() =>
        Lines(Cluster, Inputs(("engine", "aurora-mysql"))).Select(line => line.UsdPerMonth).Should().Equal(2m, 2m);

    [Fact]
    public void Optimized_storage_is_dearer_and_has_no_charge_for_reads_and_writes() =>
        Lines(Cluster, Inputs(("engine", "aurora-mysql"), ("storageType", "aurora-iopt1"))).Select(line => line.UsdPerMonth).Should().Equal(20 * 0.225m);

    [Fact]
    public void Backups_have_the_price_of_Aurora() =>
        Line("Backups above the included", Cluster, Inputs(("engine", "aurora-mysql"), ("backupRetentionPeriod", 35))).UsdPerMonth.Should().Be(20 * 0.02m * 34 * 0.021m);

    [Fact]
    public void A_cluster_that_follows_another_region_pays_for_each_write() =>
        Line("Replicated writes", Cluster, Inputs(("engine", "aurora-mysql"), ("replicationSourceIdentifier", "arn"))).UsdPerMonth.Should().Be(2m);

    [Fact]
    public void A_cluster_that_follows_in_a_global_database_pays_for_each_write() =>
        Line("Replicated writes", Cluster, Inputs(("engine", "aurora-mysql"), ("globalClusterIdentifier", "global"))).UsdPerMonth.Should().Be(2m);

    [Fact]
    public void The_writer_of_a_global_database_pays_for_none_of_them() =>
        Lines(Cluster, Inputs(("engine", "aurora-mysql"), ("globalClusterIdentifier", "global"), ("masterUsername", "datatier"))).Should().HaveCount(2);

    [Fact]
    public void An_instance_takes_engine_and_storage_from_its_cluster() =>
        Of(Inputs(("engine", "aurora-postgresql"), ("storageType", "aurora-iopt1")), Inputs(("instanceClass", "db.r6g.large")))
            .Single().UsdPerMonth.Should().Be(730 * 0.338m);

    [Fact]
    public void Serverless_pays_its_floor_always_and_the_rest_by_use() =>
        Of(Scaling(2, 12), Inputs(("instanceClass", "db.serverless")))
            .Select(line => (line.State, line.UsdPerMonth)).Should().Equal((CostState.Fixed, 730 * 2 * 0.12m), (CostState.Usage, 730 * 1 * 0.12m));

    [Fact]
    public void Serverless_that_pauses_has_no_floor() =>
        Of(Scaling(0, 10), Inputs(("instanceClass", "db.serverless"))).Select(line => (line.State, line.UsdPerMonth)).Should().Equal((CostState.Usage, 730 * 1 * 0.12m));

    [Fact]
    public void Serverless_without_a_range_is_not_priced() =>
        Of(Inputs(("engine", "aurora-mysql")), Inputs(("instanceClass", "db.serverless"))).Should().OnlyContain(line => line.State == CostState.Unpriced);

    [Fact]
    public void A_cluster_of_three_zones_has_no_instance_price_and_shows_it() =>
        Lines(Cluster, Inputs(("engine", "mysql"), ("dbClusterInstanceClass", "db.r6g.large"), ("allocatedStorage", 100), ("storageType", "gp3")))
            .Select(line => (line.State, line.UsdPerMonth)).Should().Equal((CostState.Unpriced, null), (CostState.Fixed, 34.5m));

    private static PlannedProperties Scaling(int floor, int ceiling) =>
        Inputs(("engine", "aurora-mysql"), ("serverlessv2ScalingConfiguration", Inputs(("minCapacity", floor), ("maxCapacity", ceiling))));

    private static ImmutableArray<CostLine> Of(PlannedProperties cluster, PlannedProperties instance) =>
    [
        .. Estimator.Estimate(
            PlanOf("us-east-1", Resource("cluster", Cluster, cluster), Resource("instance", Instance, instance, ("clusterIdentifier", "cluster"))),
            CostTerms.None).Lines.Where(line => line.Resource.Name == "instance"),
    ];
}
