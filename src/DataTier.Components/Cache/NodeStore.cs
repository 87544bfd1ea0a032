using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.ElastiCache;

namespace DataTier.Components.Cache;

/// <summary>A store on nodes of ElastiCache: encrypted, private, TLS only.</summary>
/// <remarks>Always a replication group, also with a single node: ElastiCache knows Valkey in no other form.</remarks>
internal static class NodeStore
{
    /// <summary>The port; not the engine's usual one, which is what scanners try.</summary>
    public const int Port = 16379;

    /// <summary>Makes a store of one shard.</summary>
    public static StoreEndpoint Make(string client, StoreProfile profile, StoreNodes nodes, StoreGround ground) =>
        Make(client, profile, nodes.SnapshotRetentionDays, new CacheNodeSettings { NodeType = nodes.NodeType, ClusterMode = false, Shards = 1, ReplicasPerShard = nodes.Replicas }, ground);

    /// <summary>Makes a store of as many shards as it takes.</summary>
    public static StoreEndpoint Make(string client, StoreProfile profile, int snapshotRetentionDays, CacheNodeSettings nodes, StoreGround ground)
    {
        var (name, args, common) = (profile.Name(client), ground.Args, ground.Args.Settings.Cache);
        var options = ground.Guarded;
        options.IgnoreChanges = StoreScaling.Ignored(nodes);
        var store = new ReplicationGroup(name, new ReplicationGroupArgs
        {
            ReplicationGroupId = profile.Identifier(args.Scope),
            Description = profile.Description(args.Scope),
            Engine = common.Engine.Word(),
            EngineVersion = common.Version,
            AutoMinorVersionUpgrade = true,
            NodeType = nodes.NodeType,
            ClusterMode = nodes.ClusterMode ? "enabled" : "disabled",
            NumNodeGroups = InClusterMode(nodes, nodes.Shards),
            ReplicasPerNodeGroup = InClusterMode(nodes, nodes.ReplicasPerShard),
            NumCacheClusters = nodes.ClusterMode ? null : (Input<int>)(1 + nodes.ReplicasPerShard),
            AutomaticFailoverEnabled = nodes.ClusterMode || nodes.ReplicasPerShard > 0,
            MultiAzEnabled = nodes.ReplicasPerShard > 0,
            ParameterGroupName = StoreParameters.Make(name, profile, common, nodes.ClusterMode, ground.Child).Name,
            MaintenanceWindow = common.MaintenanceWindow.ToString(),
            ApplyImmediately = false,

            SubnetGroupName = ground.SubnetGroupName,
            SecurityGroupIds = ground.NodesGroupId,
            Port = Port,

            AtRestEncryptionEnabled = true,
            KmsKeyId = args.KmsKeyArn,
            TransitEncryptionEnabled = true,
            TransitEncryptionMode = "required",
            UserGroupIds = ground.UserGroupId,

            LogDeliveryConfigurations = ground.Logs(),
            NotificationTopicArn = args.EventTopicArn,
            SnapshotRetentionLimit = snapshotRetentionDays,
            SnapshotWindow = common.SnapshotWindow.ToString(),
            FinalSnapshotIdentifier = FinalSnapshot.Name(ground.Guard, profile.Identifier(args.Scope), args.KmsKeyArn),
        }, options);
        StoreScaling.Grow(name, store, nodes, ground.Child);

        return new StoreEndpoint { Address = nodes.ClusterMode ? store.ConfigurationEndpointAddress : store.PrimaryEndpointAddress, Port = Port };
    }

    // Without cluster mode ElastiCache counts nodes, not shards.
    private static Input<int>? InClusterMode(CacheNodeSettings nodes, int count) => nodes.ClusterMode ? (Input<int>)count : null;
}
