using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const string Creation = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html";

    public static readonly ChoiceSetting<bool> Mode = new("mode", "whether the cache has nodes of its own", [("nodes", false), ("serverless", true)]);
    public static readonly DailyWindowSetting SnapshotWindow = new("snapshotWindow", "when the daily snapshots are made", 60) { Source = Creation, Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.snapshotWindow", "aws:elasticache/serverlessCache:ServerlessCache.dailySnapshotTime"] };
    public static readonly WeeklyWindowSetting MaintenanceWindow = new("maintenanceWindow", "when AWS may change nodes", 60) { Source = Creation, Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.maintenanceWindow"] };
}

/// <summary>The cache of a client: what may be lost, and what all of its stores have in common.</summary>
public sealed record CacheSettings
{
    /// <summary>The engine of the cache, and of sessions and the queue where nodes of ElastiCache hold them.</summary>
    public required CacheEngine Engine { get; init; }

    /// <summary>The engine's version, like <c>8.1</c>; the major one alone for a serverless cache.</summary>
    public required string Version { get; init; }

    /// <summary>The nodes; null for a serverless cache.</summary>
    public CacheNodeSettings? Nodes { get; init; }

    /// <summary>The limits of a serverless cache; null where nodes hold the keys.</summary>
    public ServerlessCacheSettings? Serverless { get; init; }

    /// <summary>How long snapshots are kept, in days: 1 to 35.</summary>
    public required int SnapshotRetentionDays { get; init; }

    /// <summary>When the daily snapshots of all stores are made.</summary>
    public required DailyWindow SnapshotWindow { get; init; }

    /// <summary>When AWS may change the nodes of any store; never during the snapshot.</summary>
    public required WeeklyWindow MaintenanceWindow { get; init; }

    /// <summary>How long CloudWatch keeps the logs of nodes, in days.</summary>
    public required int LogRetentionDays { get; init; }

    internal static CacheSettings Read(MappingReader reader)
    {
        var engine = reader.Required(CacheEngines.Setting);
        var serverless = reader.Required(Stated.Mode);
        return new CacheSettings
        {
            Engine = engine,
            Version = reader.Required(CacheEngines.VersionOf(serverless)),
            Nodes = serverless ? null : CacheNodeSettings.Read(reader),
            Serverless = serverless ? ServerlessCacheSettings.Read(reader) : null,
            SnapshotRetentionDays = reader.Required(StoreNodes.SnapshotRetention),
            SnapshotWindow = reader.Required(Stated.SnapshotWindow),
            MaintenanceWindow = reader.Required(Stated.MaintenanceWindow),
            LogRetentionDays = reader.Required(LogRetention.Days),
        };
    }
}
