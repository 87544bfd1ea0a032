using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>The nodes of a store with one shard: a primary that takes all writes, and replicas that take over.</summary>
public sealed record StoreNodes
{
    internal const string Creation = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html";

    internal static readonly TextSetting Type = new("nodeType", "the node type", "a type like cache.r6g.large", AwsName.NodeType) { Source = Creation, Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.nodeType"] };

    internal static readonly QuantitySetting SnapshotRetention = new("snapshotRetention", "how long snapshots are kept", 1, 35, Unit.Days) { Source = Creation, Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.snapshotRetentionLimit"] };

    private static readonly NumberSetting ReplicasSetting = new("replicas", "how many replicas stand by", 0, 5, "replicas") { Source = Creation, Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.numCacheClusters"] };

    /// <summary>The node type, like <c>cache.t4g.small</c>.</summary>
    public required string NodeType { get; init; }

    /// <summary>How many replicas stand by, in other zones: 0 to 5; none means no failover.</summary>
    public required int Replicas { get; init; }

    /// <summary>How long snapshots are kept, in days: 1 to 35.</summary>
    public required int SnapshotRetentionDays { get; init; }

    internal static StoreNodes Read(MappingReader reader) => Read(reader, Type);

    internal static StoreNodes Read(MappingReader reader, TextSetting type) => new()
    {
        NodeType = reader.Required(type),
        Replicas = reader.Required(ReplicasSetting),
        SnapshotRetentionDays = reader.Required(SnapshotRetention),
    };
}
