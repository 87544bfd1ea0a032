using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Clusters of MemoryDB: hours of each node, snapshots beyond the first. What Valkey writes is free up to 10 TB a month.</summary>
/// <remarks>Source: https://aws.amazon.com/memorydb/pricing/</remarks>
public sealed class MemoryDbPricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => "aws:memorydb/cluster:Cluster";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var engine = resource.Text("engine", "redis");
        var node = resource.Text("nodeType", "[no node type]");
        var shards = resource.Number("numShards", 1);
        var nodes = shards * (1 + resource.Number("numReplicasPerShard", 1));
        yield return resource.Fixed("Durable nodes", $"{engine}, {nodes} × {node}", "hour", Priceable.HoursPerMonth * nodes, $"memorydb.{engine}.{node}");

        var kept = resource.Number("snapshotRetentionLimit", 0);
        if (kept is null or > 1)
        {
            var data = resource.Assume(Usage.CacheDataGb);
            yield return resource.Used("Snapshots beyond the first", $"{kept} days", "GB-month", (kept - 1) * shards * data, "memorydb.backup", data);
        }
    }
}
