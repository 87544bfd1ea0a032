namespace DataTier.Planning.Costs.Pricers;

/// <summary>ElastiCache replication groups: hours of each node, snapshots beyond the first.</summary>
/// <remarks>Source: https://aws.amazon.com/elasticache/pricing/</remarks>
public sealed class ReplicationGroupPricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => ResourceTypes.ReplicationGroup;

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var engine = resource.Text("engine", "redis");
        var node = resource.Text("nodeType", "[no node type]");
        var shards = resource.Number("numNodeGroups", 1);
        var nodes = resource.Number("numCacheClusters", shards * (1 + resource.Number("replicasPerNodeGroup", 0)));
        yield return resource.Fixed(
            "Cache nodes", $"{engine}, {nodes} × {node}", "hour", Priceable.HoursPerMonth * nodes, $"elasticache.{engine}.{node}");

        var kept = resource.Number("snapshotRetentionLimit", 0);
        if (kept is null or > 1)
        {
            var data = resource.Assume(Settings.Usage.CacheDataGb);
            yield return resource.Used("Snapshots beyond the first", $"{kept} days", "GB-month", (kept - 1) * shards * data, "elasticache.backup", data);
        }
    }
}
