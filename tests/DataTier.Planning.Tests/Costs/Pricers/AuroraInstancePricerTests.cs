using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class AuroraInstancePricerTests
{
    private const string Cluster = "aws:rds/cluster:Cluster";
    private const string Instance = "aws:rds/clusterInstance:ClusterInstance";

    [Theory]
    [InlineData("aurora-iopt1", 0.338)]
    [InlineData("", 0.26)]
    public void An_instance_takes_engine_and_storage_from_its_cluster(string storage, decimal hour) =>
        Of(Inputs(("engine", "aurora-postgresql"), ("storageType", storage)), Inputs(("instanceClass", "db.r6g.large")))
            .Single().UsdPerMonth.Should().Be(730 * hour);

    [Fact]
    public void Serverless_pays_its_floor_always_and_the_rest_by_use() =>
        Of(Scaling(2, 12), Inputs(("instanceClass", "db.serverless")))
            .Select(line => (line.State, line.UsdPerMonth)).Should().Equal((CostState.Fixed, 730 * 2 * 0.12m), (CostState.Usage, 730 * 1 * 0.12m));

    [Fact]
    public void Serverless_that_pauses_has_no_floor() =>
        Of(Scaling(0, 10), Inputs(("instanceClass", "db.serverless"))).Select(line => (line.State, line.UsdPerMonth)).Should().Equal((CostState.Usage, 730 * 1 * 0.12m));

    [Fact]
    public void Serverless_whose_floor_is_its_ceiling_has_no_use() =>
        Of(Scaling(4, 4), Inputs(("instanceClass", "db.serverless"))).Select(line => line.UsdPerMonth).Should().Equal(730 * 4 * 0.12m, 0m);

    [Fact]
    public void Advanced_insights_cost_by_the_capacity_unit() =>
        Of(Scaling(2, 12), Inputs(("instanceClass", "db.serverless"), ("databaseInsightsMode", "advanced"))).Last().UsdPerMonth.Should().Be(730 * 3 * 0.003125m);

    [Fact]
    public void Advanced_insights_cost_by_the_processor_of_a_class() =>
        Of(Inputs(("engine", "aurora-mysql")), Inputs(("instanceClass", "db.r6g.large"), ("databaseInsightsMode", "advanced"))).Last().UsdPerMonth.Should().Be(730 * 2 * 0.0125m);

    // The mode is the cluster's; whoever has it has no performance insights to pay besides.
    [Fact]
    public void The_cluster_says_whether_insights_are_advanced() =>
        Of(Inputs(("engine", "aurora-mysql"), ("databaseInsightsMode", "advanced")), Inputs(("instanceClass", "db.r6g.large"), ("performanceInsightsRetentionPeriod", 465)))
            .Select(line => line.UsdPerMonth).Should().Equal(730 * 0.26m, 730 * 2 * 0.0125m);

    [Fact]
    public void Serverless_without_a_range_is_not_priced() =>
        Of(Inputs(("engine", "aurora-mysql")), Inputs(("instanceClass", "db.serverless"))).Should().OnlyContain(line => line.State == CostState.Unpriced)
            .And.Contain(line => line.Gap == "serverlessv2ScalingConfiguration.minCapacity, serverlessv2ScalingConfiguration.maxCapacity not known from the plan");

    private static PlannedProperties Scaling(int floor, int ceiling) =>
        Inputs(("engine", "aurora-mysql"), ("serverlessv2ScalingConfiguration", Inputs(("minCapacity", floor), ("maxCapacity", ceiling))));

    private static IEnumerable<CostLine> Of(PlannedProperties cluster, PlannedProperties instance) => LinesOf(
        "instance", Resource("cluster", Cluster, cluster), Resource("instance", Instance, instance, ("clusterIdentifier", "cluster")));
}
