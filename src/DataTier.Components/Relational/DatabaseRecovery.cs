using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Rds;

namespace DataTier.Components.Relational;

/// <summary>What of a database stands ready in the recovery region.</summary>
internal static class DatabaseRecovery
{
    /// <summary>Makes a replica or copies of the backups, as the tier says.</summary>
    public static void Make(string name, ClientTierArgs args, DatabaseInstance instance, Input<string> kmsKeyArn, ComponentResourceOptions child)
    {
        if (args.Recovery is not { } site)
        {
            throw new ArgumentException($"tier {args.Tier.Name} recovers elsewhere, and no place there is given", nameof(args));
        }

        var there = new ComponentResourceOptions { Parent = child.Parent, Provider = site.Provider };
        switch (args.Tier.Relational.Recovery)
        {
            case RecoveryMode.Backups:
                CopyBackups(name, args.Tier.Relational, instance, kmsKeyArn, site);
                break;

            case RecoveryMode.Replica:
                Replicate(name, args, instance, kmsKeyArn, site, there);
                break;
        }
    }

    private static void CopyBackups(string name, RelationalSettings settings, DatabaseInstance instance, Input<string> kmsKeyArn, RecoverySite site) =>
        _ = new InstanceAutomatedBackupsReplication(name, new InstanceAutomatedBackupsReplicationArgs
        {
            SourceDbInstanceArn = instance.Arn,
            KmsKeyId = kmsKeyArn,
            RetentionPeriod = settings.BackupRetentionDays,
        }, new CustomResourceOptions { Parent = instance, Provider = site.Provider });

    private static void Replicate(string name, ClientTierArgs args, DatabaseInstance instance, Input<string> kmsKeyArn, RecoverySite site, ComponentResourceOptions there)
    {
        var engine = EngineProfile.Of(args.Tier.Relational.Engine);
        var boundary = new SecurityBoundary(name, new SecurityBoundaryArgs
        {
            Scope = args.Scope.InRecovery,
            Protects = engine.Title,
            VpcId = site.Network.VpcId,
            Port = engine.Port,
            Applications = args.Client.RecoveryApplications,
        }, there);
        _ = new RecoveryReplica(name, new RecoveryReplicaArgs
        {
            Scope = args.Scope.InRecovery,
            SourceArn = instance.Arn,
            SubnetIds = site.Network.SubnetIds(),
            SecurityGroupId = boundary.SecurityGroupId,
            KmsKeyArn = kmsKeyArn,
            Settings = args.Tier.Relational,
            Protection = args.Tier.Protection,
        }, there);
    }
}
