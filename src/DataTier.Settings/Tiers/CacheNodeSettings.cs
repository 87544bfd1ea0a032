using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const string Growth = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoScaling.html";

    public static readonly FlagSetting ClusterMode = new("clusterMode", "whether keys are spread over shards") { Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.clusterMode"] };
    public static readonly NumberSetting Shards = new("shards", "how many shards hold the keys", 1, 90, "shards") { Source = StoreNodes.Creation, Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.numNodeGroups"] };
    public static readonly NumberSetting MostShards = new("mostShards", "to how many shards the cache grows by itself", 2, 90, "shards") { Source = Growth, Otherwise = "the number of shards stays", Sets = ["aws:appautoscaling/target:Target.maxCapacity"] };
    public static readonly NumberSetting ReplicasPerShard = new("replicasPerShard", "how many replicas each shard has", 0, 5, "replicas") { Source = StoreNodes.Creation, Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.replicasPerNodeGroup"] };
    public static readonly NumberSetting MostReplicasPerShard = new("mostReplicasPerShard", "to how many replicas each shard grows by itself", 2, 5, "replicas") { Source = Growth, Otherwise = "the number of replicas stays", Sets = ["aws:appautoscaling/target:Target.maxCapacity"] };
}

/// <summary>The nodes of a cache.</summary>
public sealed record CacheNodeSettings
{
    /// <summary>The node type, like <c>cache.r6g.large</c>.</summary>
    public required string NodeType { get; init; }

    /// <summary>Whether keys are spread over shards; needs a client library that knows cluster mode.</summary>
    public required bool ClusterMode { get; init; }

    /// <summary>How many shards hold the keys: 1 without cluster mode; the fewest where the cache grows by itself.</summary>
    public required int Shards { get; init; }

    /// <summary>To how many shards the cache grows by itself when the primaries are busy; null does not grow.</summary>
    public int? MostShards { get; init; }

    /// <summary>How many replicas each shard has: 0 to 5; none means no failover. The fewest where they grow by themselves.</summary>
    public required int ReplicasPerShard { get; init; }

    /// <summary>To how many replicas each shard grows by itself when they are busy; null does not grow.</summary>
    public int? MostReplicasPerShard { get; init; }

    internal static CacheNodeSettings Read(MappingReader reader) => new()
    {
        NodeType = reader.Required(StoreNodes.Type),
        ClusterMode = reader.Required(Stated.ClusterMode),
        Shards = reader.Required(Stated.Shards),
        MostShards = reader.Optional(Stated.MostShards),
        ReplicasPerShard = reader.Required(Stated.ReplicasPerShard),
        MostReplicasPerShard = reader.Optional(Stated.MostReplicasPerShard),
    };
}
