using System.Collections.Immutable;
using DataTier.Components.Auditing;
using DataTier.Components.Buckets;
using DataTier.Components.Money;
using DataTier.Components.Vaults;
using DataTier.Components.Watching;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Platforms;

/// <summary>What a <see cref="Platform"/> is made from.</summary>
public sealed class PlatformArgs : ResourceArgs
{
    /// <summary>The platform in the place of a client.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>What the platform serves.</summary>
    public required PlatformSettings Platform { get; init; }

    /// <summary>What the platform is built from.</summary>
    public required Tier Tier { get; init; }

    /// <summary>The name of the tier, for whoever reads the plan.</summary>
    [Input("tier")]
    public Input<string> TierName => Tier.Name;

    /// <summary>The rules that the tier openly does without, for whoever judges the plan.</summary>
    [Input("relaxes")]
    public InputMap<string> Relaxes => new Dictionary<string, string>(Tier.Relaxes);

    /// <summary>Where in the network the platform lives.</summary>
    public required NetworkSettings Network { get; init; }

    /// <summary>The volumes of each tier that the stack uses, by the tier's name.</summary>
    public required ImmutableSortedDictionary<string, VolumesSettings> Volumes { get; init; }

    /// <summary>Whether buckets in the recovery region exist, whose access is to be logged.</summary>
    public required bool HasRecoveryBuckets { get; init; }

    /// <summary>Whether anything is backed up that reports could tell of.</summary>
    public required bool HasVaults { get; init; }

    /// <summary>Whether anything runs in the recovery region that may have something to tell.</summary>
    public required bool HasRecoverySites { get; init; }

    /// <summary>What all of the stack may cost in a month, in USD; null where nobody has set it.</summary>
    public int? MonthlyBudgetUsd { get; init; }
}

/// <summary>What the clients of a stack share: alerts, logs of access to buckets, the cluster's storage, and what it observes.</summary>
public sealed class Platform : ComponentResource
{
    /// <summary>Makes the shared parts.</summary>
    public Platform(string name, PlatformArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:Platform", name, args, options)
    {
        var (scope, tier) = (args.Scope, args.Tier);
        var child = new ComponentResourceOptions { Parent = this };
        var key = Key(name, scope, tier, child);

        // Made by the first that keeps something there.
        var recoveryKey = new Lazy<EncryptionKey>(() => Key($"{name}--recovery", scope.InRecovery, tier, child));

        Alerts = new Alerts
        {
            Here = Topic($"{name}-alerts", scope, key, args.Platform, child),
            InRecovery = args.HasRecoverySites ? (Input<string>)Topic($"{name}-alerts--recovery", scope.InRecovery, recoveryKey.Value, args.Platform, child) : null,
            OfCaches = CacheEvents.Make($"{name}-cache-events", scope, args.Platform.Alerts, new CustomResourceOptions { Parent = this }),
        };

        AccessLogs = new AccessLogs
        {
            Here = Logs($"{name}-logs", scope, args.HasVaults, tier, child),
            InRecovery = args.HasRecoveryBuckets ? (Input<string>)Logs($"{name}-logs-copy", scope.InRecovery, takesReports: false, tier, child) : null,
        };

        Input<string>? fileSystemId = null;
        if (args.Platform.Cluster is { } cluster)
        {
            var files = new SharedFiles($"{name}-files", new SharedFilesArgs
            {
                Scope = scope,
                Cluster = cluster,
                Network = args.Network,
                KmsKeyArn = key.Arn,
                RecoveryKmsKeyArn = tier.Files.RecoveryCopy ? (Input<string>)recoveryKey.Value.Arn : null,
                BackedUpByEfs = !tier.Vault.Exists,
                Settings = tier.Files,
                Protection = tier.Protection,
            }, child);

            _ = new ClusterStorage($"{name}-storage", new ClusterStorageArgs
            {
                Scope = scope,
                Cluster = cluster,
                KmsKeyArn = key.Arn,
                Files = files,
                Volumes = args.Volumes,
                DefaultTier = tier.Name,
            }, child);

            var observability = new ObservabilityBuckets($"{name}-observability", new ObservabilityBucketsArgs
            {
                Site = new BucketSite { Scope = scope, KmsKeyArn = key.Arn, AccessLogBucket = AccessLogs.Here },
                Cluster = cluster,
                Settings = tier.Observability,
                Protection = tier.Protection,
            }, child);

            fileSystemId = files.FileSystemId;
            PlatformSnapshots.Make(name, args, files, key.Arn, tier.Vault.RecoveryCopy ? (Input<string>)recoveryKey.Value.Arn : null, child);
            Connections = Connections
                .Add("fileSystemId", files.FileSystemId)
                .Add("folderIds", files.FolderIds)
                .Add("observabilityBucketNames", observability.BucketNames);
        }

        if (args.HasVaults)
        {
            _ = new BackupReports($"{name}-backups", new BackupReportsArgs
            {
                Scope = scope,
                BucketName = AccessLogs.Here,
                AlertTopicArn = Alerts.Here,
            }, child);
        }

        if (!args.Platform.RouteTables.IsEmpty)
        {
            _ = new DynamoDbEndpoint($"{name}-dynamodb", new DynamoDbEndpointArgs
            {
                Scope = scope,
                VpcId = args.Network.VpcId,
                RouteTableIds = args.Platform.RouteTables.Values.ToArray(),
            }, child);
            _ = new S3Endpoint($"{name}-s3", new S3EndpointArgs
            {
                Scope = scope,
                VpcId = args.Network.VpcId,
                RouteTableIds = args.Platform.RouteTables.Values.ToArray(),
            }, child);
        }

        if (args.Platform.InterfaceEndpoints)
        {
            _ = new InterfaceEndpoints($"{name}-endpoints", new InterfaceEndpointsArgs { Scope = scope, Network = args.Network, ForCluster = args.Platform.Cluster is not null }, child);
        }

        if (tier.Audit.DataEvents)
        {
            _ = new AuditTrail($"{name}-audit", new AuditTrailArgs { Scope = scope, AccessLogBucket = AccessLogs.Here, Settings = tier.Audit, Protection = tier.Protection }, child);
        }

        _ = new CostWatch($"{name}-costs", new CostWatchArgs { Scope = scope, Topic = Alerts.Here, MonthlyBudgetUsd = args.MonthlyBudgetUsd, ActivatesCostTags = args.Platform.CostTags }, child);
        _ = new PlatformWatch($"{name}-watch", new PlatformWatchArgs { Scope = scope, Tier = tier, Alerts = Alerts, FileSystemId = fileSystemId }, child);

        RegisterOutputs();
    }

    /// <summary>What the cluster's programs are configured with, by name; nothing where there is no cluster.</summary>
    public ImmutableDictionary<string, object> Connections { get; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>The buckets that learn of every access to others.</summary>
    public AccessLogs AccessLogs { get; }

    /// <summary>The topics that carry what goes wrong.</summary>
    public Alerts Alerts { get; }

    private static EncryptionKey Key(string name, ClientScope scope, Tier tier, ComponentResourceOptions options) =>
        new(name, new EncryptionKeyArgs { Scope = scope, Protection = tier.Protection, Users = AlertPublishers.KeyStatements(scope.Account) }, options);

    private static Output<string> Topic(string name, ClientScope scope, EncryptionKey key, PlatformSettings platform, ComponentResourceOptions options) =>
        new AlertTopic(name, new AlertTopicArgs { Scope = scope, KmsKeyArn = key.Arn, Recipients = platform.Alerts }, options).Arn;

    private static Output<string> Logs(string name, ClientScope scope, bool takesReports, Tier tier, ComponentResourceOptions options) =>
        new AccessLogBucket(name, new AccessLogBucketArgs { Scope = scope, Settings = tier.Observability, TakesBackupReports = takesReports, Protection = tier.Protection }, options).Name;
}
