using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>File systems of EFS: in three zones unless one is named.</summary>
internal static class FileSystems
{
    public const string Type = "aws:efs/fileSystem:FileSystem";

    private const string BackupPolicy = "aws:efs/backupPolicy:BackupPolicy";
    private const string Replication = "aws:efs/replicationConfiguration:ReplicationConfiguration";

    public static Holding Read(PlannedResource files, PromisedPlan plan)
    {
        var copy = plan.Backups.Of(files);
        var restore = RestoreRates.OfFiles(files, plan);
        var zone = Fact.Of(files, "availabilityZoneName");
        var deletion = Deletion(files, plan, copy, restore);
        var region = Region(files, plan, copy, restore);
        return new Holding
        {
            Resource = files,
            Family = "files",
            Encryption = LastResorts.EncryptionOf(Fact.Of(files, "encrypted"), Fact.Of(files, "kmsKeyId")),
            Copy = copy,
            Recoveries =
            [
                Recovery.Survived(Failure.Instance, Estimates.NoLoss, Estimates.AtOnce, zone),
                zone.IsHidden ? Recovery.NotKnown(Failure.Zone, zone)
                    : zone.IsAbsent ? Recovery.Survived(Failure.Zone, Estimates.NoLoss, Estimates.AtOnce, zone)
                    : deletion with { Failure = Failure.Zone },
                region,
                deletion,
                LastResorts.KeyLoss(files, "kmsKeyId", plan, region),
                LastResorts.Ransomware(files, copy, restore),
            ],
        };
    }

    /// <summary>The service's own backup of each day, or that of a backup plan, of the file system that a resource is or has.</summary>
    public static Recovery Deletion(PlannedResource owner, PromisedPlan plan, BackupCopy? copy, Estimate restore)
    {
        var daily = plan.User(owner, BackupPolicy, "fileSystemId") is { } policy ? Fact.Of(policy, "backupPolicy.status") : default;
        return daily is { Resource: not null, IsHidden: true } ? Recovery.NotKnown(Failure.Deletion, daily)
            : daily is { Resource: not null, IsOn: true } ? Recovery.Restored(Failure.Deletion, Estimates.DailyBackup, restore, daily)
            : LastResorts.Deletion(owner, copy, restore, "daily backups");
    }

    private static Recovery Region(PlannedResource files, PromisedPlan plan, BackupCopy? copy, Estimate restore)
    {
        if (plan.User(files, Replication, "sourceFileSystemId") is not { } replication)
        {
            return LastResorts.Region(files, copy, restore, "replication to another region");
        }

        var there = Fact.Of(replication, "destination.region");
        return there.Text is null || plan.RegionOf(files) is not { } here ? LastResorts.RegionNotKnown(replication)
            : there.Text == here ? LastResorts.Region(files, copy, restore, "replication to another region than its own")
            : Recovery.Survived(Failure.Region, Estimates.FileReplication, Estimates.Promotion, there);
    }
}
