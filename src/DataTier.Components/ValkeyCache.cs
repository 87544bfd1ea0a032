using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.ElastiCache;
using Pulumi.Aws.ElastiCache.Inputs;

namespace DataTier.Components;

/// <summary>What a <see cref="ValkeyCache"/> is made from.</summary>
public sealed class ValkeyCacheArgs : ResourceArgs
{
    /// <summary>Whose cache it is.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The private subnets that the nodes may live in: one for each availability zone.</summary>
    [Input("subnetIds", required: true)]
    public required InputList<string> SubnetIds { get; init; }

    /// <summary>The group that lets applications in.</summary>
    [Input("securityGroupId", required: true)]
    public required Input<string> SecurityGroupId { get; init; }

    /// <summary>The key that encrypts the nodes' disks, snapshots and logs.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The sizes of the tier.</summary>
    public required CacheSettings Settings { get; init; }

    /// <summary>What guards the cache against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>A Valkey cache: encrypted, private, TLS only, with one user who logs in by IAM.</summary>
/// <remarks>Always a replication group, also with a single node: ElastiCache knows Valkey in no other form.</remarks>
public sealed class ValkeyCache : ComponentResource
{
    /// <summary>The port; not the engine's usual one, which is what scanners try.</summary>
    public const int Port = 16379;

    private static readonly string[] Logs = ["slow-log", "engine-log"];

    /// <summary>Makes the cache and what it stands on.</summary>
    public ValkeyCache(string name, ValkeyCacheArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:ValkeyCache", name, args, options)
    {
        var settings = args.Settings;
        var child = new CustomResourceOptions { Parent = this };

        var subnets = new SubnetGroup(name, new SubnetGroupArgs
        {
            Description = $"Private subnets of {args.Scope.Identifier}",
            SubnetIds = args.SubnetIds,
        }, child);
        var parameters = Parameters(name, settings, child);
        var users = ValkeyUsers.Make(name, args.Scope, child);

        var logs = new InputList<ReplicationGroupLogDeliveryConfigurationArgs>();
        foreach (var log in Logs)
        {
            var group = ClientLogs.Make($"{name}-{log}", ClientLogs.Of(args.Scope, "valkey", log), settings.LogRetentionDays, args.KmsKeyArn, child);
            logs.Add(new ReplicationGroupLogDeliveryConfigurationArgs
            {
                LogType = log,
                LogFormat = "json",
                DestinationType = "cloudwatch-logs",
                Destination = group.Name,
            });
        }

        var guard = args.Protection.For(Holding.Data);
        var cache = new ReplicationGroup(name, new ReplicationGroupArgs
        {
            ReplicationGroupId = args.Scope.Identifier,
            Description = $"Cache of {args.Scope.Client} in {args.Scope.Environment}",
            Engine = "valkey",
            EngineVersion = settings.Version,
            AutoMinorVersionUpgrade = true,
            NodeType = settings.NodeType,
            ClusterMode = settings.ClusterMode ? "enabled" : "disabled",
            NumNodeGroups = InClusterMode(settings, settings.Shards),
            ReplicasPerNodeGroup = InClusterMode(settings, settings.ReplicasPerShard),
            NumCacheClusters = settings.ClusterMode ? null : (Input<int>)(1 + settings.ReplicasPerShard),
            AutomaticFailoverEnabled = settings.ClusterMode || settings.ReplicasPerShard > 0,
            MultiAzEnabled = settings.ReplicasPerShard > 0,
            ParameterGroupName = parameters.Name,
            MaintenanceWindow = settings.MaintenanceWindow.ToString(),
            ApplyImmediately = false,

            SubnetGroupName = subnets.Name,
            SecurityGroupIds = args.SecurityGroupId,
            Port = Port,

            AtRestEncryptionEnabled = true,
            KmsKeyId = args.KmsKeyArn,
            TransitEncryptionEnabled = true,
            TransitEncryptionMode = "required",
            UserGroupIds = users.UserGroupId,

            LogDeliveryConfigurations = logs,
            SnapshotRetentionLimit = settings.SnapshotRetentionDays,
            SnapshotWindow = settings.SnapshotWindow.ToString(),
            FinalSnapshotIdentifier = FinalSnapshot.Name(guard, args.Scope.Identifier, args.KmsKeyArn),
        }, guard.Under(this));

        Address = settings.ClusterMode ? cache.ConfigurationEndpointAddress : cache.PrimaryEndpointAddress;
        RegisterOutputs();
    }

    /// <summary>Where clients connect: a DNS name; the port is <see cref="Port"/>.</summary>
    [Output("address")]
    public Output<string> Address { get; }

    // Without cluster mode ElastiCache counts nodes, not shards.
    private static Input<int>? InClusterMode(CacheSettings settings, int count) => settings.ClusterMode ? (Input<int>)count : null;

    // The name carries the engine's family and the mode: a change of either makes a new group first, and the old one goes last.
    private static ParameterGroup Parameters(string name, CacheSettings settings, CustomResourceOptions options)
    {
        var family = $"valkey{settings.Version[..settings.Version.IndexOf('.', StringComparison.Ordinal)]}";
        var parameters = new InputList<ParameterGroupParameterArgs>
        {
            new ParameterGroupParameterArgs { Name = "maxmemory-policy", Value = settings.EvictionPolicy },
        };
        if (settings.ClusterMode)
        {
            parameters.Add(new ParameterGroupParameterArgs { Name = "cluster-enabled", Value = "yes" });
        }

        return new ParameterGroup($"{name}-{family}{(settings.ClusterMode ? "-cluster" : "")}", new ParameterGroupArgs
        {
            Family = family,
            Description = $"{family} with {(settings.ClusterMode ? "shards" : "one shard")}",
            Parameters = parameters,
        }, options);
    }
}
