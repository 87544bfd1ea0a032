namespace DataTier.Settings.Constraints.Caches;

/// <summary>Shards and replicas follow the load in cluster mode only, and on certain node types only.</summary>
internal sealed record CacheGrowth() : CacheConstraint("DS207", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoScaling.html")
{
    private static readonly string[] Families = ["c7gn", "m5", "m6g", "m7g", "r5", "r6g", "r7g"];

    private static readonly string[] Sizes = ["large", "xlarge", "2xlarge"];

    /// <inheritdoc/>
    protected override void Check(string path, CacheSettings cache, Findings findings)
    {
        if (cache.Nodes is { } nodes)
        {
            Check(path, nodes, "mostShards", nodes.MostShards, "shards", nodes.Shards, findings);
            Check(path, nodes, "mostReplicasPerShard", nodes.MostReplicasPerShard, "replicasPerShard", nodes.ReplicasPerShard, findings);
        }
    }

    private static void Check(string path, CacheNodeSettings nodes, string mostName, int? most, string leastName, int least, Findings findings)
    {
        if (most is null)
        {
            return;
        }

        if (!nodes.ClusterMode)
        {
            findings.Refuse($"{path}.{mostName}", $"{path}.clusterMode", "chosen without cluster mode", "growth is allowed with cluster mode", "turn clusterMode on or remove it");
        }
        else if (!Grows(nodes.NodeType))
        {
            findings.Refuse($"{path}.{mostName}", $"{path}.nodeType", $"chosen for {nodes.NodeType}", $"growth is allowed for the sizes {string.Join(", ", Sizes)} of {string.Join(", ", Families)}", "choose such a type or remove it");
        }
        else if (most <= least)
        {
            findings.Refuse($"{path}.{mostName}", $"{path}.{leastName}", $"{most} is no more than {leastName}, {least}", $"more than {leastName} is allowed", "raise it or remove it");
        }
    }

    private static bool Grows(string nodeType) =>
        nodeType.Split('.') is [_, var family, var size] && Array.IndexOf(Families, family) >= 0 && Array.IndexOf(Sizes, size) >= 0;
}
