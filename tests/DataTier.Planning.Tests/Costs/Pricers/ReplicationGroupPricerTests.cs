using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class ReplicationGroupPricerTests
{
    private const string Type = "aws:elasticache/replicationGroup:ReplicationGroup";

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(2, 2, 6)]
    [InlineData(3, 2, 9)]
    public void Each_node_of_each_shard_is_billed(int shards, int replicas, int nodes) =>
        Line("Cache nodes", Type, Valkey(("numNodeGroups", shards), ("replicasPerNodeGroup", replicas))).Item!.Quantity.Should().Be(730 * nodes, "the line has an item because it is priced");

    [Fact]
    public void Without_cluster_mode_the_nodes_are_counted_directly() =>
        Line("Cache nodes", Type, Valkey(("numCacheClusters", 3))).UsdPerMonth.Should().Be(730 * 3 * 0.3288m);

    [Fact]
    public void A_group_without_an_engine_is_Redis() =>
        Line("Cache nodes", Type, Inputs(("nodeType", "cache.r6g.xlarge"))).UsdPerMonth.Should().Be(730 * 0.411m);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void The_first_snapshot_is_included(int kept, int lines) =>
        Lines(Type, Valkey(("snapshotRetentionLimit", kept))).Count(line => line.Item?.Name == "Snapshots beyond the first").Should().Be(lines);

    [Fact]
    public void Further_snapshots_hold_the_data_of_all_shards() =>
        Line("Snapshots beyond the first", Type, Valkey(("numNodeGroups", 2), ("snapshotRetentionLimit", 8))).UsdPerMonth.Should().Be(7 * 2 * 2 * 0.085m);

    [Fact]
    public void An_unknown_number_of_shards_has_no_amount() =>
        Line("Cache nodes", Type, Valkey(("numNodeGroups", PlannedValue.Unknown))).State.Should().Be(CostState.Unpriced);

    private static PlannedProperties Valkey(params (string Name, object Value)[] more) => Inputs([("engine", "valkey"), ("nodeType", "cache.r6g.xlarge"), .. more]);
}
