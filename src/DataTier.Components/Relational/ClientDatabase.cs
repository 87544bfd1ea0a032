using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Relational;

/// <summary>The relational database of a client: where it is reached, and who may log in how.</summary>
internal sealed record ClientDatabase
{
    /// <summary>The user that applications log in as; the database's first migration makes it.</summary>
    public const string ApplicationUser = "application_user";

    /// <summary>Where applications write.</summary>
    public required Output<string> Address { get; init; }

    /// <summary>Where applications read.</summary>
    public required Output<string> ReaderAddress { get; init; }

    /// <summary>The port to write.</summary>
    public required int Port { get; init; }

    /// <summary>The port to read: a proxy of instances does not reach the readers, which are read past it.</summary>
    public required int ReaderPort { get; init; }

    /// <summary>The secret of the master user, for migrations.</summary>
    public required Output<string> MasterSecretArn { get; init; }

    /// <summary>The secret of the application's user; null where it logs in by IAM.</summary>
    public Output<string>? ApplicationSecretArn { get; init; }

    /// <summary>The policy that lets a role log in; null where a password does.</summary>
    public Output<string>? ConnectPolicyArn { get; init; }

    /// <summary>Makes the database and everything around it, as children of the client's tier.</summary>
    public static ClientDatabase Make(string client, ClientTierArgs args, DatabaseKeys keys, ComponentResourceOptions child)
    {
        var settings = args.Tier.Relational;
        var engine = EngineProfile.Of(settings.Engine);
        var name = $"{client}-{engine.Engine}";
        var boundary = new SecurityBoundary(name, new SecurityBoundaryArgs
        {
            Scope = args.Scope,
            Protects = engine.Title,
            VpcId = args.Network.VpcId,
            Port = engine.Port,
            Applications = args.Client.Applications,
        }, child);
        var database = settings.Engine.IsAurora() ? Cluster(name, args, keys, boundary, child) : Instance(name, args, keys, boundary, child);
        var logins = new DatabaseLogins(name, args, keys, boundary.SecurityGroupId, child);
        var masterSecretArn = logins.Master(database);
        var applicationSecretArn = settings.Proxy || settings.Login == DatabaseLogin.Password ? logins.Application(database) : null;
        var proxy = settings.Proxy && applicationSecretArn is not null ? new DatabaseProxy($"{name}-proxy", new DatabaseProxyArgs
        {
            Scope = args.Scope,
            Network = args.Network,
            Applications = args.Client.Applications,
            Settings = settings,
            DatabaseGroupId = boundary.SecurityGroupId,
            SecretArn = applicationSecretArn,
            KmsKeyArn = keys.Here,
            DatabaseIdentifier = database.Identifier,
        }, child) : null;
        return new ClientDatabase
        {
            Address = proxy?.Address ?? database.Address,
            ReaderAddress = proxy?.ReaderAddress ?? database.ReaderAddress,
            Port = proxy is null ? engine.Port : engine.ProxyPort,
            ReaderPort = proxy?.ReaderAddress is null ? engine.Port : engine.ProxyPort,
            MasterSecretArn = masterSecretArn,
            ApplicationSecretArn = settings.Login == DatabaseLogin.Password ? applicationSecretArn : null,
            ConnectPolicyArn = settings.Login == DatabaseLogin.Iam ? logins.Connect(Reached(database, proxy)) : null,
        };
    }

    private static InputList<string> Reached(MadeDatabase database, DatabaseProxy? proxy)
    {
        if (proxy is not null)
        {
            database.ResourceIds.Add(proxy.ResourceId);
        }

        return database.ResourceIds;
    }

    private static MadeDatabase Instance(string name, ClientTierArgs args, DatabaseKeys keys, SecurityBoundary boundary, ComponentResourceOptions child)
    {
        var database = new DatabaseInstance(name, new DatabaseInstanceArgs
        {
            Scope = args.Scope,
            SubnetIds = args.Network.SubnetIds(),
            SecurityGroupId = boundary.SecurityGroupId,
            KmsKeyArn = keys.Here,
            Settings = args.Tier.Relational,
            Protection = args.Tier.Protection,
        }, child).Made;
        if (keys.InRecovery is { } recoveryKeyArn)
        {
            DatabaseRecovery.Make($"{name}-recovery", args, database, recoveryKeyArn, child);
        }

        return database;
    }

    private static MadeDatabase Cluster(string name, ClientTierArgs args, DatabaseKeys keys, SecurityBoundary boundary, ComponentResourceOptions child)
    {
        var cluster = new AuroraCluster(name, new AuroraClusterArgs
        {
            Scope = args.Scope,
            SubnetIds = args.Network.SubnetIds(),
            SecurityGroupId = boundary.SecurityGroupId,
            KmsKeyArn = keys.Here,
            Settings = args.Tier.Relational,
            Protection = args.Tier.Protection,
        }, child);
        if (keys.InRecovery is { } recoveryKeyArn)
        {
            DatabaseRecovery.Follow($"{name}-recovery", args, cluster, recoveryKeyArn, child);
        }

        return cluster.Made;
    }
}
