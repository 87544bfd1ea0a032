using System.Collections.Immutable;
using DataTier.Planning.Costs;
using DataTier.Planning.Costs.Prices;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs;

public sealed class SavingsTests
{
    private const string Database = "aws:rds/instance:Instance";
    private const string Cache = "aws:elasticache/replicationGroup:ReplicationGroup";

    [Fact]
    public void Graviton_saves_the_difference_of_two_prices() =>
        Usd("move to Graviton classes", Resource("db", Database, Inputs(("engine", "mariadb"), ("instanceClass", "db.t3.medium"), ("allocatedStorage", 20)))).Should().Be(730 * (0.068m - 0.065m));

    [Fact]
    public void Gp3_saves_the_iops_of_io1() =>
        Usd("move storage to gp3", Resource("db", Database, Inputs(
            ("engine", "mariadb"), ("instanceClass", "db.r6g.2xlarge"), ("multiAz", true), ("allocatedStorage", 1000), ("storageType", "io1"), ("iops", 15_000)))).Should().Be(2900);

    [Theory]
    [InlineData(399, 3_000, true)]
    [InlineData(399, 3_001, false)]
    public void A_small_volume_cannot_have_more_iops_on_gp3(int gib, int iops, bool saves) =>
        (Usd("move storage to gp3", Resource("db", Database, Inputs(
            ("engine", "mariadb"), ("instanceClass", "db.r6g.large"), ("allocatedStorage", gib), ("storageType", "io1"), ("iops", iops)))) > 0).Should().Be(saves);

    [Fact]
    public void Valkey_saves_a_fifth_of_Redis() =>
        decimal.Round(Usd("move Redis OSS to Valkey", Resource("cache", Cache, Inputs(("engine", "redis"), ("nodeType", "cache.r6g.xlarge")))), 2).Should().Be(decimal.Round(730 * (0.411m - 0.3288m), 2));

    [Fact]
    public void Reserving_saves_what_it_takes_off_the_hours() =>
        Usd("reserve instances for one year", Resource("db", Database, Inputs(("engine", "mariadb"), ("instanceClass", "db.t4g.large"), ("allocatedStorage", 20)))).Should().Be(730 * 0.129m * 0.317m);

    [Fact]
    public void What_is_reserved_is_not_reserved_again()
    {
        var plan = PlanOf("us-east-1", Resource("db", Database, Inputs(("engine", "mariadb"), ("instanceClass", "db.t4g.large"), ("allocatedStorage", 20))));

        var estimate = Estimator.Estimate(plan, CostTerms.None with { Reserved = ReservedTerm.OneYear });

        Savings.Of(estimate).Should().NotContain(saving => saving.Name.StartsWith("reserve"));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 2)]
    public void A_second_replica_of_a_shard_is_to_spare(int replicas, int nodes) =>
        Usd("keep one replica in each cache shard", Resource("cache", Cache, Inputs(
            ("engine", "valkey"), ("nodeType", "cache.r6g.xlarge"), ("numNodeGroups", 2), ("replicasPerNodeGroup", replicas)))).Should().Be(nodes * 730 * 0.3288m);

    [Fact]
    public void A_read_replica_is_to_spare_when_nothing_reads_from_it() =>
        Usd("remove read replicas of databases", Resource("db", Database, Inputs(
            ("engine", "mariadb"), ("instanceClass", "db.t4g.large"), ("allocatedStorage", 20), ("storageType", "gp3"), ("replicateSourceDb", "arn")))).Should().Be((730 * 0.129m) + (20 * 0.115m));

    [Fact]
    public void Nothing_is_saved_on_nothing() => Of().Should().BeEmpty();

    private static decimal Usd(string name, params PlannedResource[] resources) => Of(resources).Where(saving => saving.Name == name).Sum(saving => saving.UsdPerMonth);

    private static ImmutableArray<Saving> Of(params PlannedResource[] resources) => Savings.Of(Estimator.Estimate(PlanOf("us-east-1", resources), CostTerms.None));
}
