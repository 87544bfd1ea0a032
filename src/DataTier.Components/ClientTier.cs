using DataTier.Components.Documents;
using DataTier.Settings;
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

    /// <summary>Where in the network the client lives.</summary>
    public required NetworkSettings Network { get; init; }
}

/// <summary>Everything of one client: a key, and what it encrypts. Nothing here refers to another client.</summary>
public sealed class ClientTier : ComponentResource
{
    /// <summary>Makes the client's key, database, cache and bucket.</summary>
    public ClientTier(string name, ClientTierArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:ClientTier", name, args, options)
    {
        var (scope, tier) = (args.Scope, args.Tier);
        var child = new ComponentResourceOptions { Parent = this };
        var subnetIds = new InputList<string>();
        foreach (var (_, subnetId) in args.Network.Subnets)
        {
            subnetIds.Add(subnetId);
        }

        var key = new EncryptionKey(name, new EncryptionKeyArgs { Scope = scope, Protection = tier.Protection }, child);

        // Made by the first family that copies; a client without copies pays for no second key. Two hyphens: no client is called so.
        var recoveryKey = new Lazy<EncryptionKey>(() =>
            new EncryptionKey($"{name}--recovery", new EncryptionKeyArgs { Scope = scope.InRecovery, Protection = tier.Protection }, child));

        var database = new MariaDbInstance($"{name}-mariadb", new MariaDbInstanceArgs
        {
            Scope = scope,
            SubnetIds = subnetIds,
            SecurityGroupId = Boundary($"{name}-mariadb", "MariaDB", MariaDbInstance.Port, args, child).SecurityGroupId,
            KmsKeyArn = key.Arn,
            Settings = tier.Relational,
            Protection = tier.Protection,
        }, child);

        var cache = new ValkeyCache($"{name}-valkey", new ValkeyCacheArgs
        {
            Scope = scope,
            SubnetIds = subnetIds,
            SecurityGroupId = Boundary($"{name}-valkey", "Valkey", ValkeyCache.Port, args, child).SecurityGroupId,
            KmsKeyArn = key.Arn,
            Settings = tier.Cache,
            Protection = tier.Protection,
        }, child);

        var bucket = new BackupBucket($"{name}-backup", new BackupBucketArgs
        {
            Scope = scope,
            KmsKeyArn = key.Arn,
            Settings = tier.BackupBucket,
            Protection = tier.Protection,
        }, child);

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

        KeyArn = key.Arn;
        DatabaseAddress = database.Address;
        DatabaseSecretArn = database.SecretArn;
        CacheAddress = cache.Address;
        BackupBucketName = bucket.BucketName;
        RegisterOutputs();
    }

    /// <summary>The key that encrypts everything of the client.</summary>
    [Output("keyArn")]
    public Output<string> KeyArn { get; }

    /// <summary>Where the database is reached.</summary>
    [Output("databaseAddress")]
    public Output<string> DatabaseAddress { get; }

    /// <summary>The port of the database.</summary>
    [Output("databasePort")]
    public Output<int> DatabasePort { get; } = Output.Create(MariaDbInstance.Port);

    /// <summary>The secret that holds the database's master user and password.</summary>
    [Output("databaseSecretArn")]
    public Output<string> DatabaseSecretArn { get; }

    /// <summary>Where the cache is reached.</summary>
    [Output("cacheAddress")]
    public Output<string> CacheAddress { get; }

    /// <summary>The port of the cache.</summary>
    [Output("cachePort")]
    public Output<int> CachePort { get; } = Output.Create(ValkeyCache.Port);

    /// <summary>The client's tables; null when it states none.</summary>
    public ClientDocuments? Documents { get; }

    /// <summary>The bucket for the client's backups.</summary>
    [Output("backupBucketName")]
    public Output<string> BackupBucketName { get; }

    private static SecurityBoundary Boundary(string name, string protects, int port, ClientTierArgs args, ComponentResourceOptions options) =>
        new(name, new SecurityBoundaryArgs
        {
            Scope = args.Scope,
            Protects = protects,
            VpcId = args.Network.VpcId,
            Port = port,
            Applications = args.Client.Applications,
        }, options);
}
