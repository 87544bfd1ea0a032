using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const string Creation = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html";
    private const string Parameters = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html";

    public static readonly TextSetting Version = new("version", "the Valkey version", "a version like \"8.1\"", text => AwsName.IsSeries(text) && text.Contains('.', StringComparison.Ordinal)) { Source = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html", Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.engineVersion"] };
    public static readonly TextSetting NodeType = new("nodeType", "the node type", "a type like cache.r6g.large", AwsName.IsNodeType) { Source = Creation, Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.nodeType"] };
    public static readonly FlagSetting ClusterMode = new("clusterMode", "whether keys are spread over shards") { Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.clusterMode"] };
    public static readonly NumberSetting Shards = new("shards", "how many shards hold the keys", 1, 90, "shards") { Source = Creation, Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.numNodeGroups"] };
    public static readonly NumberSetting ReplicasPerShard = new("replicasPerShard", "how many replicas each shard has", 0, 5, "replicas") { Source = Creation, Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.replicasPerNodeGroup"] };
    public static readonly ChoiceSetting<string> EvictionPolicy = new("evictionPolicy", "what goes first when memory is full", [("allkeys-lru", "allkeys-lru"), ("allkeys-lfu", "allkeys-lfu"), ("volatile-lru", "volatile-lru"), ("volatile-lfu", "volatile-lfu"), ("volatile-ttl", "volatile-ttl"), ("noeviction", "noeviction")]) { Source = Parameters, Sets = ["aws:elasticache/parameterGroup:ParameterGroup.parameters[].value"] };
    public static readonly QuantitySetting SnapshotRetentionDays = new("snapshotRetention", "how long snapshots are kept", 1, 35, Unit.Days) { Source = Creation, Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.snapshotRetentionLimit"] };
    public static readonly DailyWindowSetting SnapshotWindow = new("snapshotWindow", "when the daily snapshot is made", 60) { Source = Creation, Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.snapshotWindow"] };
    public static readonly WeeklyWindowSetting MaintenanceWindow = new("maintenanceWindow", "when AWS may change the nodes", 60) { Source = Creation, Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.maintenanceWindow"] };
}

/// <summary>The cache of a client.</summary>
public sealed record CacheSettings
{
    /// <summary>The Valkey version, like <c>8.1</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The node type, like <c>cache.r6g.large</c>.</summary>
    public required string NodeType { get; init; }

    /// <summary>Whether keys are spread over shards; needs a client library that knows cluster mode.</summary>
    public required bool ClusterMode { get; init; }

    /// <summary>How many shards hold the keys: 1 without cluster mode.</summary>
    public required int Shards { get; init; }

    /// <summary>How many replicas each shard has: 0 to 5; none means no failover.</summary>
    public required int ReplicasPerShard { get; init; }

    /// <summary>What goes first when memory is full.</summary>
    public required string EvictionPolicy { get; init; }

    /// <summary>How long snapshots are kept, in days: 1 to 35.</summary>
    public required int SnapshotRetentionDays { get; init; }

    /// <summary>When the daily snapshot is made.</summary>
    public required DailyWindow SnapshotWindow { get; init; }

    /// <summary>When AWS may change the nodes; never during the snapshot.</summary>
    public required WeeklyWindow MaintenanceWindow { get; init; }

    /// <summary>How long CloudWatch keeps the cache's logs, in days.</summary>
    public required int LogRetentionDays { get; init; }

    internal static CacheSettings Read(MappingReader reader) => new()
    {
        Version = reader.Required(Stated.Version),
        NodeType = reader.Required(Stated.NodeType),
        ClusterMode = reader.Required(Stated.ClusterMode),
        Shards = reader.Required(Stated.Shards),
        ReplicasPerShard = reader.Required(Stated.ReplicasPerShard),
        EvictionPolicy = reader.Required(Stated.EvictionPolicy),
        SnapshotRetentionDays = reader.Required(Stated.SnapshotRetentionDays),
        SnapshotWindow = reader.Required(Stated.SnapshotWindow),
        MaintenanceWindow = reader.Required(Stated.MaintenanceWindow),
        LogRetentionDays = reader.Required(LogRetention.Days),
    };
}
