using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Rds;

namespace DataTier.Components.Relational;

/// <summary>What of a database stands ready in the recovery region.</summary>
internal static class DatabaseRecovery
{
    /// <summary>Makes a replica of an instance or copies of its backups, as the tier says; null where nothing runs there.</summary>
    public static DatabaseSide? Make(string name, ClientTierArgs args, MadeDatabase database, Input<string> kmsKeyArn, ComponentResourceOptions child)
    {
        var site = SiteOf(args);
        if (args.Tier.Relational.Recovery == RecoveryMode.Backups)
        {
            _ = new InstanceAutomatedBackupsReplication(name, new InstanceAutomatedBackupsReplicationArgs
            {
                SourceDbInstanceArn = database.Arn,
                KmsKeyId = kmsKeyArn,
                RetentionPeriod = args.Tier.Relational.BackupRetentionDays,
            }, CustomResourceOptions.Merge(args.Tier.Protection.For(Holding.Single).Under(database.Component), new CustomResourceOptions { Provider = site.Provider }));
            return null;
        }

        var there = new ComponentResourceOptions { Parent = child.Parent, Provider = site.Provider };
        var groupId = Boundary(name, args, site, there).SecurityGroupId;
        var replica = new RecoveryReplica(name, new RecoveryReplicaArgs
        {
            Scope = args.Scope.InRecovery,
            SourceArn = args.Client.PrimaryInRecovery ? null : (Input<string>)database.Arn,
            SubnetIds = site.Network.SubnetIds(),
            SecurityGroupId = groupId,
            KmsKeyArn = kmsKeyArn,
            Settings = args.Tier.Relational,
            Protection = args.Tier.Protection,
        }, there);
        return SideOf(replica.Made, args, site, groupId, kmsKeyArn, there);
    }

    /// <summary>Makes the follower of a cluster in a global database, with the members that a writer needs.</summary>
    public static DatabaseSide Follow(string name, ClientTierArgs args, AuroraCluster writer, Input<string> kmsKeyArn, ComponentResourceOptions child)
    {
        var site = SiteOf(args);
        var there = new ComponentResourceOptions { Parent = child.Parent, Provider = site.Provider };
        var groupId = Boundary(name, args, site, there).SecurityGroupId;
        var follower = new AuroraCluster(name, new AuroraClusterArgs
        {
            Scope = args.Scope.InRecovery,
            SubnetIds = site.Network.SubnetIds(),
            SecurityGroupId = groupId,
            KmsKeyArn = kmsKeyArn,
            Settings = args.Tier.Relational,
            Protection = args.Tier.Protection,
            Follows = writer,
        }, there);
        return SideOf(follower.Made, args, site, groupId, kmsKeyArn, there);
    }

    private static DatabaseSide SideOf(MadeDatabase made, ClientTierArgs args, RecoverySite site, Input<string> groupId, Input<string> kmsKeyArn, ComponentResourceOptions there) => new()
    {
        Scope = args.Scope.InRecovery,
        Network = site.Network,
        Applications = args.Client.RecoveryApplications,
        GroupId = groupId,
        KmsKeyArn = kmsKeyArn,
        Identifier = made.Identifier,
        ResourceIds = made.ResourceIds,
        Address = made.Address,
        ReaderAddress = made.ReaderAddress,
        ReportsAddress = made.ReportsAddress,
        Options = there,
    };

    private static RecoverySite SiteOf(ClientTierArgs args) =>
        args.Recovery ?? throw new ArgumentException($"tier {args.Tier.Name} recovers elsewhere, and no place there is given", nameof(args));

    private static SecurityBoundary Boundary(string name, ClientTierArgs args, RecoverySite site, ComponentResourceOptions there)
    {
        var engine = EngineProfile.Of(args.Tier.Relational.Engine);
        return new SecurityBoundary(name, new SecurityBoundaryArgs
        {
            Scope = args.Scope.InRecovery,
            Protects = engine.Title,
            VpcId = site.Network.VpcId,
            Port = engine.Port,
            Applications = args.Client.RecoveryApplications,
        }, there);
    }
}
