using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Rds;

namespace DataTier.Components.Relational;

/// <summary>What a <see cref="RecoveryReplica"/> is made from.</summary>
public sealed class RecoveryReplicaArgs : ResourceArgs
{
    /// <summary>Whose replica it is; the region is the recovery region.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The ARN of the writer in the other region; null promotes the replica, for good.</summary>
    [Input("sourceArn")]
    public required Input<string>? SourceArn { get; init; }

    /// <summary>The private subnets of the recovery region.</summary>
    [Input("subnetIds", required: true)]
    public required InputList<string> SubnetIds { get; init; }

    /// <summary>The group that lets applications in there.</summary>
    [Input("securityGroupId", required: true)]
    public required Input<string> SecurityGroupId { get; init; }

    /// <summary>The client's key of that region: keys do not travel.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The sizes of the tier; the replica has the writer's, because it may become one.</summary>
    public required RelationalSettings Settings { get; init; }

    /// <summary>What guards the replica against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>A replica in the recovery region with everything that a writer needs, so that a promotion is all that is left to do.</summary>
public sealed class RecoveryReplica : ComponentResource
{
    /// <summary>Makes the replica and what it stands on.</summary>
    public RecoveryReplica(string name, RecoveryReplicaArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:RecoveryReplica", name, args, options)
    {
        var settings = args.Settings;
        var child = new CustomResourceOptions { Parent = this };
        var watch = InstanceWatch.Make(name, [args.Scope.Identifier], new InstanceWatchArgs(args.Scope, EngineProfile.Of(settings.Engine).LogsOf(settings), settings.LogRetentionDays, args.KmsKeyArn), child);
        var groups = InstanceGroups.Make(name, args.Scope, args.SubnetIds, settings, child);

        var replica = InstanceShape.Of(settings, new InstancePlace(groups, watch, args.SecurityGroupId, args.KmsKeyArn));
        replica.Identifier = args.Scope.Identifier;
        replica.MultiAz = settings.Volume.MultiAz;
        replica.StorageEncrypted = true;
        replica.KmsKeyId = args.KmsKeyArn;
        replica.DbSubnetGroupName = groups.Subnets.Name;

        // A promoted replica must not begin its life without backups.
        replica.BackupRetentionPeriod = settings.BackupRetentionDays;
        replica.BackupWindow = settings.BackupWindow.ToString();
        var guard = args.Protection.For(args.SourceArn is null ? Holding.Data : Holding.Standby);
        replica.DeleteAutomatedBackups = guard.ContentsGoAlong;

        // A replica takes no final snapshot: its writer does.
        if (args.SourceArn is { } sourceArn)
        {
            replica.ReplicateSourceDb = sourceArn;
        }

        replica.SkipFinalSnapshot = !guard.FinalSnapshot;
        replica.FinalSnapshotIdentifier = FinalSnapshot.Name(guard, args.Scope.Identifier, args.KmsKeyArn);
        replica.DeletionProtection = guard.DeletionProtection;
        var instance = new Instance(name, replica, guard.Under(this, watch.Before));

        Address = instance.Address;
        Made = new MadeDatabase
        {
            Component = this,
            Arn = instance.Arn,
            Identifier = instance.Identifier,
            SubnetGroupName = instance.DbSubnetGroupName,
            ResourceIds = instance.ResourceId,
            WriterResourceId = instance.ResourceId,
            Address = instance.Address,
            ReaderAddress = instance.Address,
            MasterPassword = null,
            ManagedSecretArn = Output.Create((string?)null),
        };
        RegisterOutputs();
    }

    /// <summary>Where the replica is read, and written once it is promoted.</summary>
    [Output("address")]
    public Output<string> Address { get; }

    /// <summary>The replica as names and a proxy see it.</summary>
    internal MadeDatabase Made { get; }
}
