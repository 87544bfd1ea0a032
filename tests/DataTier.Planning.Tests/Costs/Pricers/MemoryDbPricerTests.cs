using DataTier.Planning.Costs;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

/// <summary>No price list at hand names MemoryDB: its lines say what is missing instead of counting as nothing.</summary>
public sealed class MemoryDbPricerTests
{
    private const string Type = "aws:memorydb/cluster:Cluster";

    [Theory]
    [InlineData(1, 0, "valkey, 1 × db.t4g.medium")]
    [InlineData(2, 2, "valkey, 6 × db.t4g.medium")]
    public void Each_node_of_each_shard_is_a_line_without_a_price(int shards, int replicas, string nodes)
    {
        var line = Line("Durable nodes", Type, Inputs(("engine", "valkey"), ("nodeType", "db.t4g.medium"), ("numShards", shards), ("numReplicasPerShard", replicas)));

        (line.State, line.Gap, line.Item?.Detail).Should().Be((CostState.Unpriced, "no price 'memorydb.valkey.db.t4g.medium' for us-east-1", nodes));
    }

    [Fact]
    public void Without_a_number_of_replicas_there_is_one() =>
        Line("Durable nodes", Type, Inputs(("engine", "valkey"), ("nodeType", "db.t4g.medium"))).Item?.Detail.Should().Be("valkey, 2 × db.t4g.medium");

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void The_first_snapshot_is_included(int kept, int lines) =>
        Lines(Type, Inputs(("nodeType", "db.t4g.medium"), ("snapshotRetentionLimit", kept))).Count(line => line.Item?.Name == "Snapshots beyond the first").Should().Be(lines);
}
