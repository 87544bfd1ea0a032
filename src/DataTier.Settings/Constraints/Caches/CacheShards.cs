namespace DataTier.Settings.Constraints.Caches;

/// <summary>Keys are spread over several shards in cluster mode only.</summary>
internal sealed record CacheShards() : CacheConstraint("DS201", "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html")
{
    /// <inheritdoc/>
    protected override void Check(string path, CacheSettings cache, Findings findings)
    {
        if (cache.Nodes is { ClusterMode: false, Shards: > 1 and var shards })
        {
            findings.Refuse($"{path}.shards", $"{path}.clusterMode", $"{shards} shards without cluster mode", "1 shard is allowed without cluster mode", "turn clusterMode on or keep 1 shard");
        }
    }
}
