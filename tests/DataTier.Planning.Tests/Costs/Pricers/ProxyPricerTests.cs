using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class ProxyPricerTests
{
    private const string Proxy = "aws:rds/proxy:Proxy";
    private const string Target = "aws:rds/proxyTarget:ProxyTarget";

    [Theory]
    [InlineData("db.t4g.large", 2)]
    [InlineData("db.r6g.xlarge", 4)]
    [InlineData("db.r6g.2xlarge", 8)]
    [InlineData("db.r6g.12xlarge", 48)]
    public void Each_processor_behind_it_is_billed(string instanceClass, int vcpus) =>
        Of(
            Resource("db", "aws:rds/instance:Instance", Inputs(("instanceClass", instanceClass))),
            Resource("target", Target, Inputs(), ("dbProxyName", "proxy"), ("dbInstanceIdentifier", "db")))
            .UsdPerMonth.Should().Be(730 * vcpus * 0.015m);

    [Fact]
    public void All_instances_of_a_cluster_count() =>
        Of(
            Resource("cluster", "aws:rds/cluster:Cluster", Inputs()),
            Resource("one", "aws:rds/clusterInstance:ClusterInstance", Inputs(("instanceClass", "db.r6g.large")), ("clusterIdentifier", "cluster")),
            Resource("two", "aws:rds/clusterInstance:ClusterInstance", Inputs(("instanceClass", "db.r6g.large")), ("clusterIdentifier", "cluster")),
            Resource("target", Target, Inputs(), ("dbProxyName", "proxy"), ("dbClusterIdentifier", "cluster")))
            .UsdPerMonth.Should().Be(730 * 4 * 0.015m);

    [Fact]
    public void Without_a_target_nothing_is_known() => Of().Gap.Should().Be("the plan does not tell how much");

    [Fact]
    public void A_class_whose_size_is_not_known_is_not_guessed() =>
        Of(
            Resource("db", "aws:rds/instance:Instance", Inputs(("instanceClass", "db.serverless"))),
            Resource("target", Target, Inputs(), ("dbProxyName", "proxy"), ("dbInstanceIdentifier", "db")))
            .State.Should().Be(CostState.Unpriced);

    private static CostLine Of(params PlannedResource[] behind) => Estimator
        .Estimate(PlanOf("us-east-1", [Resource("proxy", Proxy, Inputs()), .. behind]), CostTerms.None).Lines
        .Single(line => line.Item?.Name == "Proxy");
}
