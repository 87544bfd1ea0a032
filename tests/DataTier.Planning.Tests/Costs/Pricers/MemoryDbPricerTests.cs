using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class MemoryDbPricerTests
{
    private const string Type = "aws:memorydb/cluster:Cluster";

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(2, 2, 6)]
    public void Each_node_of_each_shard_is_billed(int shards, int replicas, int nodes) =>
        Line("Durable nodes", Type, Valkey(("numShards", shards), ("numReplicasPerShard", replicas))).UsdPerMonth.Should().Be(730 * nodes * 0.0679m);

    [Fact]
    public void Without_a_number_of_replicas_there_is_one() => Line("Durable nodes", Type, Valkey()).UsdPerMonth.Should().Be(730 * 2 * 0.0679m);

    [Fact]
    public void A_cluster_without_an_engine_is_Redis() => Line("Durable nodes", Type, Inputs(("nodeType", "db.t4g.medium"))).UsdPerMonth.Should().Be(730 * 2 * 0.097m);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0.042)]
    [InlineData(35, 1.428)]
    public void The_first_snapshot_is_included(int kept, decimal usd) =>
        Lines(Type, Valkey(("snapshotRetentionLimit", kept))).Where(line => line.Item?.Name == "Snapshots beyond the first").Sum(line => line.UsdPerMonth).Should().Be(usd);

    [Fact]
    public void A_region_without_the_price_says_where_it_belongs() =>
        Line("Durable nodes", Type, Valkey(), region: "eu-west-1").Gap.Should().Be("no price 'memorydb.valkey.db.t4g.medium' in Prices/eu-west-1.json");

    [Fact]
    public void A_number_of_shards_that_is_not_known_has_no_amount() =>
        Line("Durable nodes", Type, Valkey(("numShards", PlannedValue.Unknown))).Gap.Should().Be("numShards not known from the plan");

    private static PlannedProperties Valkey(params (string Name, object Value)[] more) => Inputs([("engine", "valkey"), ("nodeType", "db.t4g.medium"), .. more]);
}
