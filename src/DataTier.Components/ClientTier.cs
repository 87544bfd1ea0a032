using System.Collections.Immutable;
using DataTier.Components.Buckets;
using DataTier.Components.Cache;
using DataTier.Components.Documents;
using DataTier.Components.Edge;
using DataTier.Components.Lake;
using DataTier.Components.Money;
using DataTier.Components.Policies;
using DataTier.Components.Relational;
using DataTier.Components.Streaming;
using DataTier.Components.Vaults;
using DataTier.Components.Watching;
using DataTier.Settings;
using DataTier.Settings.Catalogue;
using Pulumi;

namespace DataTier.Components;

/// <summary>What a <see cref="ClientTier"/> is made from.</summary>
public sealed class ClientTierArgs : ResourceArgs
{
    /// <summary>Whose tier it is.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The client's applications.</summary>
    public required ClientSettings Client { get; init; }

    /// <summary>What the tier is built from.</summary>
    public required Tier Tier { get; init; }

    /// <summary>The name of the tier, for whoever reads the plan.</summary>
    [Input("tier")]
    public Input<string> TierName => Tier.Name;

    /// <summary>The rules that the tier openly does without, for whoever judges the plan.</summary>
    [Input("relaxes")]
    public InputMap<string> Relaxes => new Dictionary<string, string>(Tier.Relaxes);

    /// <summary>Where in the network the client lives.</summary>
    public required NetworkSettings Network { get; init; }

    /// <summary>The client's place in the recovery region; null where its tier needs none.</summary>
    public RecoverySite? Recovery { get; init; }

    /// <summary>The buckets that learn of every access to the client's.</summary>
    public required AccessLogs AccessLogs { get; init; }

    /// <summary>The topics that carry what goes wrong.</summary>
    public required Alerts Alerts { get; init; }

    /// <summary>The platform's cluster, where applications of the client run; null where there is none.</summary>
    public ClusterSettings? Cluster { get; init; }

    /// <summary>The role that may delete from vaults in an emergency; null lets nobody.</summary>
    public string? BreakGlassRole { get; init; }
}

/// <summary>Everything of one client: a key, and what it encrypts. Nothing here refers to another client.</summary>
public sealed class ClientTier : ComponentResource
{
    /// <summary>Makes the client's key, database, stores and bucket.</summary>
    public ClientTier(string name, ClientTierArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:ClientTier", name, args, options)
    {
        var (scope, tier) = (args.Scope, args.Tier);
        var child = new ComponentResourceOptions { Parent = this };

        var key = new EncryptionKey(name, new EncryptionKeyArgs { Scope = scope, Protection = tier.Protection, Users = KeyUsers(args) }, child);

        // Made by the first family that copies; a client without copies pays for no second key. Two hyphens: no client is called so.
        var recoveryKey = new Lazy<EncryptionKey>(() =>
            new EncryptionKey($"{name}--recovery", new EncryptionKeyArgs { Scope = scope.InRecovery, Protection = tier.Protection }, child));

        var recoveryKeyArn = tier.Relational.Recovery == RecoveryMode.None ? null : (Input<string>)recoveryKey.Value.Arn;
        var database = ClientDatabase.Make(name, args, new DatabaseKeys(key.Arn, recoveryKeyArn), child);

        Stores = ClientStores.Make(name, args, key.Arn, child);

        var site = new BucketSite { Scope = scope, KmsKeyArn = key.Arn, AccessLogBucket = args.AccessLogs.Here };
        var recoverySite = tier.CopiesBuckets ? RecoveryBuckets(args, recoveryKey.Value.Arn) : null;
        var bucket = new BackupBucket($"{name}-backup", new BackupBucketArgs
        {
            Site = site,
            RecoverySite = tier.BackupBucket.RecoveryCopy ? recoverySite : null,
            Settings = tier.BackupBucket,
            Protection = tier.Protection,
        }, child);

        Edge = args.Client.Edge is { } served ? new EdgeCache($"{name}-edge", new EdgeCacheArgs { Scope = scope, Choice = served }, child) : null;
        var bucketNames = new InputMap<string>();
        foreach (var (purpose, use) in args.Client.Buckets)
        {
            bucketNames.Add(purpose, new ApplicationBucket($"{name}--{purpose}", new ApplicationBucketArgs
            {
                Purpose = purpose,
                Use = use,
                Site = site,
                RecoverySite = tier.ApplicationBuckets.CopiesOf(use) ? recoverySite : null,
                ServedBy = args.Client.Edge?.Bucket == purpose ? Edge?.Arn : null,
                Settings = tier.ApplicationBuckets,
                Protection = tier.Protection,
            }, child).BucketName);
        }

        BucketAccess.Make(name, args, key.Arn, this);
        if (!args.Client.Documents.IsEmpty)
        {
            Documents = new ClientDocuments($"{name}-documents", new ClientDocumentsArgs
            {
                Scope = scope,
                KmsKeyArn = key.Arn,
                RecoveryKmsKeyArn = tier.Documents.RecoveryReplica ? (Input<string>)recoveryKey.Value.Arn : null,
                Tables = args.Client.Documents,
                Settings = tier.Documents,
                Protection = tier.Protection,
            }, child);
        }

        if (args.Client.Lake is { } lake)
        {
            Lake = new ClientLake($"{name}-lake", new ClientLakeArgs
            {
                Site = site,
                RecoverySite = recoverySite,
                Network = args.Network,
                Applications = args.Client.Applications,
                Choice = lake,
                Settings = tier.Lake,
                Ageing = tier.ApplicationBuckets,
                Protection = tier.Protection,
            }, child);
        }

        if (args.Client.Events is { NeedKafka: true } events)
        {
            Streaming = new ClientStreaming($"{name}-kafka", new ClientStreamingArgs
            {
                Scope = scope,
                Client = args.Client,
                Events = events,
                Network = args.Network,
                ArchiveBucketName = bucket.BucketName,
                KmsKeyArn = key.Arn,
                Settings = tier.Streaming,
                Protection = tier.Protection,
            }, child);
        }

        ClientSnapshots.Make(name, args, database, Documents, key.Arn, tier.Vault.RecoveryCopy ? (Input<string>)recoveryKey.Value.Arn : null, child);
        var names = ClientNames.Make(name, args, database, Stores, new CustomResourceOptions { Parent = this });
        _ = SpendingBudget.Make($"{name}-budget", scope.Identifier, ("client", scope.Client), args.Client.MonthlyBudgetUsd ?? tier.Promise.MonthlyCeilingUsd, args.Alerts.Here, new CustomResourceOptions { Parent = this });
        _ = new ClientWatch($"{name}-watch", new ClientWatchArgs { Scope = scope, Client = args.Client, Tier = tier, Alerts = args.Alerts, DatabaseResourceId = database.ResourceId }, child);

        KeyArn = key.Arn;
        DatabaseAddress = database.Address;
        DatabaseReaderAddress = database.ReaderAddress;
        DatabaseDnsName = names.Database;
        DatabaseReaderDnsName = names.DatabaseReader;
        DatabaseReportsAddress = database.Primary.ReportsAddress;
        DatabaseReportsDnsName = names.Reports;
        DatabasePort = Output.Create(database.Port);
        DatabaseReaderPort = Output.Create(database.ReaderPort);
        DatabasePools = database.Pools;
        DatabaseMasterSecretArn = database.MasterSecretArn;
        DatabaseSecretArn = database.ApplicationSecretArn;
        DatabaseConnectPolicyArn = database.ConnectPolicyArn;
        CacheAddress = Stores.Cache.Address;
        CachePort = Output.Create(Stores.Cache.Port);
        CacheDnsName = names.Cache;
        (SessionDnsName, QueueDnsName) = (names.Session, names.Queue);
        BackupBucketName = bucket.BucketName;
        BucketNames = bucketNames.ToOutput();
        RegisterOutputs();
    }

    /// <summary>The key that encrypts everything of the client.</summary>
    [Output("keyArn")]
    public Output<string> KeyArn { get; }

    /// <summary>Where applications write to the database.</summary>
    [Output("databaseAddress")]
    public Output<string> DatabaseAddress { get; }

    /// <summary>Where applications read from the database.</summary>
    [Output("databaseReaderAddress")]
    public Output<string> DatabaseReaderAddress { get; }

    /// <summary>The name to write to the database by: it stays when the database is promoted or restored.</summary>
    [Output("databaseDnsName")]
    public Output<string> DatabaseDnsName { get; }

    /// <summary>The name to read from the database by.</summary>
    [Output("databaseReaderDnsName")]
    public Output<string> DatabaseReaderDnsName { get; }

    /// <summary>Where reports are read, on the port of the readers without a proxy; null where they share the readers.</summary>
    public Output<string>? DatabaseReportsAddress { get; }

    /// <summary>The name that reports are read by.</summary>
    public Output<string>? DatabaseReportsDnsName { get; }

    /// <summary>The port to write.</summary>
    [Output("databasePort")]
    public Output<int> DatabasePort { get; }

    /// <summary>The port to read.</summary>
    [Output("databaseReaderPort")]
    public Output<int> DatabaseReaderPort { get; }

    /// <summary>How many connections each application may use at once.</summary>
    public PoolSizes DatabasePools { get; }

    /// <summary>The secret of the database's master user, for migrations.</summary>
    [Output("databaseMasterSecretArn")]
    public Output<string> DatabaseMasterSecretArn { get; }

    /// <summary>The secret of the application's user; null where applications log in by IAM.</summary>
    public Output<string>? DatabaseSecretArn { get; }

    /// <summary>The policy that lets a role log in to the database; null where a password does.</summary>
    public Output<string>? DatabaseConnectPolicyArn { get; }

    /// <summary>Where the cache is reached.</summary>
    [Output("cacheAddress")]
    public Output<string> CacheAddress { get; }

    /// <summary>The name of the cache.</summary>
    [Output("cacheDnsName")]
    public Output<string> CacheDnsName { get; }

    /// <summary>The name of the store of sessions; null where there is none.</summary>
    public Output<string>? SessionDnsName { get; }

    /// <summary>The name of the queue; null where there is none.</summary>
    public Output<string>? QueueDnsName { get; }

    /// <summary>The port of the cache.</summary>
    [Output("cachePort")]
    public Output<int> CachePort { get; }

    /// <summary>What the client keeps in memory: the cache, and what its tier gives beside it.</summary>
    public ValkeyStores Stores { get; }

    /// <summary>The client's tables; null when it states none.</summary>
    public ClientDocuments? Documents { get; }

    /// <summary>The client's Kafka; null while a queue carries its events.</summary>
    public ClientStreaming? Streaming { get; }

    /// <summary>The client's data lake; null when it asks for none.</summary>
    public ClientLake? Lake { get; }

    /// <summary>The client's edge cache; null when it asks for none.</summary>
    public EdgeCache? Edge { get; }

    /// <summary>The bucket for the client's backups.</summary>
    [Output("backupBucketName")]
    public Output<string> BackupBucketName { get; }

    /// <summary>The buckets of the client's applications: by the name that the client gave, the name in the world.</summary>
    [Output("bucketNames")]
    public Output<ImmutableDictionary<string, string>> BucketNames { get; }

    // Keys and logs of access are regional.
    private static BucketSite RecoveryBuckets(ClientTierArgs args, Input<string> kmsKeyArn) => new()
    {
        Scope = args.Scope.InRecovery,
        KmsKeyArn = kmsKeyArn,
        AccessLogBucket = args.AccessLogs.InRecovery ?? throw new RunException($"tier {args.Tier.Name} copies buckets elsewhere, and no log of access there is given"),
    };

    // A client with neither has a key that knows neither.
    private static ImmutableArray<PolicyStatement> KeyUsers(ClientTierArgs args)
    {
        var users = ImmutableArray.CreateBuilder<PolicyStatement>();
        if (args.Client.Lake is not null)
        {
            users.Add(LakeKeyUsers.Logs(args.Scope));
        }

        if (args.Client.Edge is { } edge)
        {
            users.Add(EdgeCache.KeyUser(args.Scope, edge));
        }

        return users.ToImmutable();
    }
}
