namespace DataTier.Settings.Constraints.Caches;

/// <summary>A cluster has 90 nodes at most, also when it has grown, unless AWS is asked for more.</summary>
internal sealed record CacheNodes() : CacheConstraint("DS202", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/quota-limits.html")
{
    private const int Most = 90;

    /// <inheritdoc/>
    protected override void Check(string path, CacheSettings cache, Findings findings)
    {
        if (cache.Nodes is not { } nodes)
        {
            return;
        }

        var (shards, mostShards) = nodes.MostShards is { } grown ? ("mostShards", grown) : ("shards", nodes.Shards);
        var (replicas, mostReplicas) = nodes.MostReplicasPerShard is { } more ? ("mostReplicasPerShard", more) : ("replicasPerShard", nodes.ReplicasPerShard);
        if (mostShards * (1 + mostReplicas) is > Most and var count)
        {
            findings.Refuse($"{path}.{shards}", $"{path}.{replicas}", $"{count} nodes in all", $"up to {Most} nodes are allowed", $"lower {shards} or {replicas}");
        }
    }
}
