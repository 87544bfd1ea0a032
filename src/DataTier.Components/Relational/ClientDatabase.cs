using DataTier.Settings;
using DataTier.Settings.Catalogue;
using Pulumi;

namespace DataTier.Components.Relational;

/// <summary>The relational database of a client: where it is reached, and who may log in how.</summary>
internal sealed record ClientDatabase
{
    /// <summary>The user that applications log in as; the database's first migration makes it.</summary>
    public const string ApplicationUser = "application_user";

    /// <summary>The side that takes writes.</summary>
    public required DatabaseSide Primary { get; init; }

    /// <summary>The pool in front of it; null where applications connect by themselves.</summary>
    public required DatabaseProxy? Proxy { get; init; }

    /// <summary>What Performance Insights knows the writer by.</summary>
    public required Output<string> ResourceId { get; init; }

    /// <summary>Where applications write.</summary>
    public Output<string> Address => Proxy?.Address ?? Primary.Address;

    /// <summary>Where applications read.</summary>
    public Output<string> ReaderAddress => Proxy?.ReaderAddress ?? Primary.ReaderAddress;

    /// <summary>The database of the stack's region, which snapshots are taken of.</summary>
    public required Output<string> Arn { get; init; }

    /// <summary>The subnets that it lives in.</summary>
    public required Output<string> SubnetGroupName { get; init; }

    /// <summary>The group that lets applications in to it.</summary>
    public required Output<string> GroupId { get; init; }

    /// <summary>The port to write.</summary>
    public required int Port { get; init; }

    /// <summary>The port to read: a proxy of instances does not reach the readers, which are read past it.</summary>
    public required int ReaderPort { get; init; }

    /// <summary>How many connections each application may use at once.</summary>
    public required PoolSizes Pools { get; init; }

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
        var (database, standby) = settings.Engine.IsAurora() ? Cluster(name, args, keys, boundary, child) : Instance(name, args, keys, boundary, child);
        var logins = new DatabaseLogins(name, args, keys, boundary.SecurityGroupId, child);
        var masterSecretArn = logins.Master(database);
        var applicationSecretArn = settings.Proxy || settings.Login == DatabaseLogin.Password ? logins.Application(database) : null;
        var here = Here(args, keys, boundary, database, child);
        var primary = !args.Client.PrimaryInRecovery ? here : standby ?? throw new ArgumentException($"{client} writes in the recovery region, and no replica runs there", nameof(args));
        var proxy = settings.Proxy && applicationSecretArn is not null ? Pool(primary == here ? $"{name}-proxy" : $"{name}-recovery-proxy", settings, applicationSecretArn, primary) : null;
        return new ClientDatabase
        {
            ResourceId = database.WriterResourceId,
            Primary = primary,
            Arn = database.Arn,
            SubnetGroupName = database.SubnetGroupName,
            GroupId = boundary.SecurityGroupId,
            Proxy = proxy,
            Port = proxy is null ? engine.Port : engine.ProxyPort,
            ReaderPort = proxy?.ReaderAddress is null ? engine.Port : engine.ProxyPort,
            Pools = PoolSizes.Of(settings, primary.Applications.Count),
            MasterSecretArn = masterSecretArn,
            ApplicationSecretArn = settings.Login == DatabaseLogin.Password ? applicationSecretArn : null,
            ConnectPolicyArn = settings.Login == DatabaseLogin.Iam ? logins.Connect(standby is null ? [here] : [here, standby]) : null,
        };
    }

    // A proxy reaches no replica: it stands where the writer is, and logs in with the secret of that region.
    private static DatabaseProxy Pool(string name, RelationalSettings settings, Output<string> secretArn, DatabaseSide primary)
    {
        var proxy = new DatabaseProxy(name, new DatabaseProxyArgs
        {
            Scope = primary.Scope,
            Network = primary.Network,
            Applications = primary.Applications,
            Settings = settings,
            DatabaseGroupId = primary.GroupId,
            SecretArn = secretArn.Apply(arn => DatabaseSecret.ArnIn(primary.Scope.Region, arn)),
            KmsKeyArn = primary.KmsKeyArn,
            DatabaseIdentifier = primary.Identifier,
        }, primary.Options);
        primary.ResourceIds.Add(proxy.ResourceId);
        return proxy;
    }

    private static DatabaseSide Here(ClientTierArgs args, DatabaseKeys keys, SecurityBoundary boundary, MadeDatabase database, ComponentResourceOptions child) => new()
    {
        Scope = args.Scope,
        Network = args.Network,
        Applications = args.Client.Applications,
        GroupId = boundary.SecurityGroupId,
        KmsKeyArn = keys.Here,
        Identifier = database.Identifier,
        ResourceIds = database.ResourceIds,
        Address = database.Address,
        ReaderAddress = database.ReaderAddress,
        ReportsAddress = database.ReportsAddress,
        Options = child,
    };

    private static (MadeDatabase Database, DatabaseSide? Standby) Instance(string name, ClientTierArgs args, DatabaseKeys keys, SecurityBoundary boundary, ComponentResourceOptions child)
    {
        var database = new DatabaseInstance(name, new DatabaseInstanceArgs
        {
            Scope = args.Scope,
            SubnetIds = args.Network.SubnetIds(),
            SecurityGroupId = boundary.SecurityGroupId,
            KmsKeyArn = keys.Here,
            Settings = args.Tier.Relational,
            Protection = args.Tier.Protection,
            RestoreFrom = args.Client.RestoreFrom,
        }, child).Made;
        return (database, keys.InRecovery is { } recoveryKeyArn ? DatabaseRecovery.Make($"{name}-recovery", args, database, recoveryKeyArn, child) : null);
    }

    private static (MadeDatabase Database, DatabaseSide? Standby) Cluster(string name, ClientTierArgs args, DatabaseKeys keys, SecurityBoundary boundary, ComponentResourceOptions child)
    {
        var cluster = new AuroraCluster(name, new AuroraClusterArgs
        {
            Scope = args.Scope,
            SubnetIds = args.Network.SubnetIds(),
            SecurityGroupId = boundary.SecurityGroupId,
            KmsKeyArn = keys.Here,
            Settings = args.Tier.Relational,
            Protection = args.Tier.Protection,
            RestoreFrom = args.Client.RestoreFrom,
        }, child);
        return (cluster.Made, keys.InRecovery is { } recoveryKeyArn ? DatabaseRecovery.Follow($"{name}-recovery", args, cluster, recoveryKeyArn, child) : null);
    }
}
