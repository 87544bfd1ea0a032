namespace DataTier.Settings.Constraints.Caches;

/// <summary>A cluster has 90 nodes at most, unless AWS is asked for more.</summary>
internal sealed record CacheNodes() : TierConstraint("DS202", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/quota-limits.html")
{
    private const int Most = 90;

    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        var cache = tier.Cache;
        if (cache.Shards * (1 + cache.ReplicasPerShard) is > Most and var nodes)
        {
            findings.Refuse("cache.shards", "cache.replicasPerShard", $"{nodes} nodes in all", $"up to {Most} nodes are allowed", "lower shards or replicasPerShard");
        }
    }
}
