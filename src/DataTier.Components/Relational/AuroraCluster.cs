using System.Collections.Immutable;
using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Rds;

namespace DataTier.Components.Relational;

/// <summary>What an <see cref="AuroraCluster"/> is made from.</summary>
public sealed class AuroraClusterArgs : ResourceArgs
{
    /// <summary>Whose database it is, and in which region.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The private subnets that the members may live in: one for each availability zone.</summary>
    [Input("subnetIds", required: true)]
    public required InputList<string> SubnetIds { get; init; }

    /// <summary>The group that lets applications in.</summary>
    [Input("securityGroupId", required: true)]
    public required Input<string> SecurityGroupId { get; init; }

    /// <summary>The key that encrypts storage, backups, logs, query statistics and the master secret.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The sizes of the tier.</summary>
    public required RelationalSettings Settings { get; init; }

    /// <summary>What guards the cluster against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }

    /// <summary>What the cluster is made from; null makes an empty one.</summary>
    public RestoreSettings? RestoreFrom { get; init; }

    /// <summary>The cluster that writes, when this one follows it from the recovery region.</summary>
    public AuroraCluster? Follows { get; init; }
}

/// <summary>An Aurora cluster and its members: encrypted, private, logged, backed up; of a global database where the tier survives a region.</summary>
public sealed class AuroraCluster : ComponentResource
{
    private readonly Input<string>? _globalIdentifier;

    /// <summary>Makes the cluster, its members, and what they stand on.</summary>
    public AuroraCluster(string name, AuroraClusterArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:AuroraCluster", name, args, options)
    {
        var settings = args.Settings;
        var child = new CustomResourceOptions { Parent = this };
        var identifiers = Identifiers(args.Scope, settings);
        var place = new ClusterPlace(
            ClusterShape.Parameters(name, settings, child).Name,
            new SubnetGroup(name, new SubnetGroupArgs { Description = $"Private subnets of {args.Scope.Identifier}", SubnetIds = args.SubnetIds }, child).Name,
            InstanceWatch.MakeForCluster(name, Watched(identifiers, settings), new InstanceWatchArgs(args.Scope, EngineProfile.Of(settings.Engine).LogsOf(settings), settings.LogRetentionDays, args.KmsKeyArn), child),
            args.SecurityGroupId,
            args.KmsKeyArn);

        var master = args.Follows is null ? MasterUser.Make($"{name}-master", settings, child) : new MasterUser(Password: null);
        var clusterArgs = ClusterShape.Of(args.Scope, settings, place);
        var guard = args.Protection.For(Holding.Data);
        clusterArgs.DeletionProtection = guard.DeletionProtection;
        clusterArgs.DeleteAutomatedBackups = !guard.FinalSnapshot;
        clusterArgs.SkipFinalSnapshot = !guard.FinalSnapshot;
        clusterArgs.FinalSnapshotIdentifier = FinalSnapshot.Name(guard, args.Scope.Identifier, args.KmsKeyArn);

        // A follower has its database and its users from the writer.
        var before = place.Watch.Before;
        if (args.Follows is { _globalIdentifier: { } globalIdentifier } writer)
        {
            before.Add(writer);
            clusterArgs.GlobalClusterIdentifier = globalIdentifier;
        }
        else
        {
            clusterArgs.DatabaseName = MasterUser.DatabaseName;
            clusterArgs.MasterUsername = MasterUser.Name;
            master.GiveTo(clusterArgs, args.KmsKeyArn);
            if (args.RestoreFrom is { } from)
            {
                DatabaseRestore.Into(clusterArgs, from);
            }
        }

        var once = guard.Under(this, before);
        once.IgnoreChanges = DatabaseRestore.ClusterOnce;
        var cluster = new Cluster(name, clusterArgs, once);
        _globalIdentifier = args.Follows is null ? GlobalIdentifier(name, args, cluster) : null;
        var members = ClusterShape.Members(name, identifiers, settings, cluster, place, child);
        if (settings.Aurora?.MostReaders is { } mostReaders && args.Follows is null)
        {
            ReaderScaling.Make($"{name}-readers", cluster, settings.Readers, mostReaders, new CustomResourceOptions { Parent = this, DependsOn = { members[0] } });
        }

        var reports = settings.Aurora?.ReportReaders is { } reportReaders ? ReportEndpoint.Make(name, args.Scope, cluster, members, reportReaders, child) : null;
        Address = cluster.Endpoint;
        ReaderAddress = reports?.Applications ?? cluster.ReaderEndpoint;
        Made = new MadeDatabase
        {
            Component = this,
            Arn = cluster.Arn,
            Identifier = cluster.ClusterIdentifier,
            SubnetGroupName = cluster.DbSubnetGroupName,
            ResourceIds = cluster.ClusterResourceId,
            WriterResourceId = cluster.ClusterResourceId,
            Address = cluster.Endpoint,
            ReaderAddress = ReaderAddress,
            ReportsAddress = reports?.Reports,
            MasterPassword = master.Password,
            ManagedSecretArn = cluster.MasterUserSecrets.Apply(secrets => secrets.IsDefaultOrEmpty ? null : secrets[0].SecretArn),
        };
        RegisterOutputs();
    }

    /// <summary>Where applications write: a DNS name that follows the writer.</summary>
    [Output("address")]
    public Output<string> Address { get; }

    /// <summary>Where applications read: a DNS name that spreads over the readers, or the writer where there is none.</summary>
    [Output("readerAddress")]
    public Output<string> ReaderAddress { get; }

    /// <summary>The database as its logins see it.</summary>
    internal MadeDatabase Made { get; }

    // It begins from the writer, so that a cluster that runs already can become one, and both are of the same minor version.
    // Forced to go, it lets its members go: their data stays.
    private Input<string>? GlobalIdentifier(string name, AuroraClusterArgs args, Cluster writer)
    {
        if (args.Settings.Recovery != RecoveryMode.Replica)
        {
            return null;
        }

        var guard = args.Protection.For(Holding.Standby);
        var global = new GlobalClusterArgs
        {
            GlobalClusterIdentifier = $"{args.Scope.Identifier}-global",
            SourceDbClusterIdentifier = writer.Arn,
            ForceDestroy = true,
            DeletionProtection = guard.DeletionProtection,
        };
        if (args.Settings.Engine == DatabaseEngine.AuroraPostgreSql && EngineProfile.Of(args.Settings.Engine).LifecycleSupport is { } lifecycle)
        {
            // It takes engine and encryption from the writer, but not this; and it has it of PostgreSQL alone.
            global.EngineLifecycleSupport = lifecycle;
        }

        return new GlobalCluster(name, global, guard.Under(this)).Id;
    }

    // Members change places at a failover, so their names say nothing about who writes.
    private static ImmutableArray<string> Identifiers(ClientScope scope, RelationalSettings settings)
    {
        var identifiers = ImmutableArray.CreateBuilder<string>(settings.Readers + 1);
        for (var number = 1; number <= settings.Readers + 1; number++)
        {
            identifiers.Add($"{scope.Identifier}-{number}");
        }

        return identifiers.MoveToImmutable();
    }

    // Readers that come under load have names that AWS makes up.
    private static ImmutableArray<string> Watched(ImmutableArray<string> identifiers, RelationalSettings settings) =>
        settings.Aurora?.MostReaders is null ? identifiers : identifiers.Add("application-autoscaling-*");
}
