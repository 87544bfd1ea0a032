using System.Collections.Immutable;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs;

/// <summary>The lab: Aurora on db.t3.medium and DynamoDB on demand in us-east-1, under a ceiling of 100 USD.</summary>
public sealed class LabOfSeed004Tests
{
    [Fact]
    public void One_node_stays_below_the_ceiling_and_within_the_expected_60_to_85_USD() =>
        Limit(instances: 1).Should().Match<CostLimit>(limit => limit.Verdict == LimitVerdict.Kept && limit.Cost.UsdPerMonth > 60 && limit.Cost.UsdPerMonth < 85);

    [Fact]
    public void A_replica_breaks_the_ceiling() =>
        Limit(instances: 2).Should().Match<CostLimit>(limit => limit.Verdict == LimitVerdict.Broken && limit.Cost.UnpricedLines == 0);

    [Fact]
    public void The_replica_is_what_it_costs_more() =>
        (Limit(instances: 2).Cost.UsdPerMonth - Limit(instances: 1).Cost.UsdPerMonth).Should().Be(730 * 0.082m);

    private static CostLimit Limit(int instances)
    {
        var terms = CostTerms.None with { CeilingsUsd = ImmutableDictionary<string, decimal>.Empty.Add("lab", 100) };
        return Estimator.Estimate(Lab(instances), terms).Limits.Single();
    }

    private static Plan Lab(int instances)
    {
        var lab = new PlannedResource { Urn = "client", Name = "lab", Type = PlanClients.ComponentType };
        var cluster = Resource("cluster", "aws:rds/cluster:Cluster", Inputs(("engine", "aurora-postgresql"), ("backupRetentionPeriod", 7), ("manageMasterUserPassword", true)));
        var table = Resource("table", "aws:dynamodb/table:Table", Inputs(("billingMode", "PAY_PER_REQUEST"), ("pointInTimeRecovery", Inputs(("enabled", true)))));
        var key = Resource("key", "aws:kms/key:Key", Inputs(("enableKeyRotation", true)));
        var members = Enumerable.Range(1, instances).Select(number => Resource(
            $"instance-{number}", "aws:rds/clusterInstance:ClusterInstance", Inputs(("instanceClass", "db.t3.medium")), ("clusterIdentifier", "cluster")));

        var plan = PlanOf("us-east-1", [lab, .. new[] { cluster, table, key }.Concat(members).Select(resource => resource with { Parent = "client" })]);
        return plan with { Config = Inputs(("aws:region", "us-east-1"), ("datatier:clients", """[{"name":"lab","tier":"lab"}]""")) };
    }
}
