namespace DataTier.Settings.Constraints.Caches;

/// <summary>Keys are spread over several shards in cluster mode only.</summary>
internal sealed record CacheShards() : TierConstraint("DS201", "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Cache is { ClusterMode: false, Shards: > 1 and var shards })
        {
            findings.Refuse("cache.shards", "cache.clusterMode", $"{shards} shards without cluster mode", "1 shard is allowed without cluster mode", "turn clusterMode on or keep 1 shard");
        }
    }
}
