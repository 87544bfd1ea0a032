using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>Buckets: in three zones by themselves. A bucket that only takes copies is part of what its source survives.</summary>
internal static class Buckets
{
    public const string Type = "aws:s3/bucket:Bucket";

    private const string Versioning = "aws:s3/bucketVersioning:BucketVersioning";
    private const string Lifecycle = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
    private const string Replication = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";
    private const string Lock = "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration";
    private const string Encrypted = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
    private const string Declared = "declared as scratch: what it holds can be made again";

    public static Holding? Read(PlannedResource bucket, PromisedPlan plan)
    {
        if (plan.CopyTargets.Contains(bucket))
        {
            return null;
        }

        var copy = plan.Backups.Of(bucket);
        var scratch = plan.Scratch.Contains(bucket);
        var region = scratch ? Again(Failure.Region) : Region(bucket, plan, copy);
        return new Holding
        {
            Resource = bucket,
            Family = "buckets",
            Encryption = EncryptionOf(bucket, plan),
            Copy = copy,
            Recoveries =
            [
                Recovery.Survived(Failure.Instance, Estimates.NoLoss, Estimates.AtOnce, new Fact(bucket, "storage class", PlannedValue.Of("of three zones"))),
                Zone(bucket, plan),
                region,
                scratch ? Again(Failure.Deletion) : Deletion(bucket, plan, copy),
                scratch ? Again(Failure.KeyLoss) : region.Kind == RecoveryKind.Lost ? Recovery.Lost(Failure.KeyLoss, "a copy under another key") : region with { Failure = Failure.KeyLoss },
                scratch ? Again(Failure.Ransomware) : Ransomware(bucket, plan, copy),
            ],
        };

        Recovery Again(Failure failure) => Recovery.MadeAgain(failure, Estimates.OlderVersions, Declared, new Fact(bucket, "use", PlannedValue.Of("scratch")));
    }

    private static Recovery Zone(PlannedResource bucket, PromisedPlan plan)
    {
        // One-zone storage is only ever reached by a rule of the lifecycle, or by who writes the object.
        foreach (var lifecycle in plan.Users(bucket, Lifecycle, "bucket"))
        {
            if (OneZone(lifecycle["rules"]))
            {
                return Recovery.Lost(Failure.Zone, "a storage class of three zones: a rule moves objects to ONEZONE_IA");
            }
        }

        return Recovery.Survived(Failure.Zone, Estimates.NoLoss, Estimates.AtOnce, new Fact(bucket, "storage class", PlannedValue.Of("of three zones")));
    }

    private static bool OneZone(PlannedValue value) => value switch
    {
        PlannedValue.Known { Value: "ONEZONE_IA" } => true,
        PlannedValue.List list => list.Items.Any(OneZone),
        PlannedValue.Map map => map.Properties.Entries.Any(entry => OneZone(entry.Value)),
        _ => false,
    };

    private static Recovery Deletion(PlannedResource bucket, PromisedPlan plan, BackupCopy? copy)
    {
        if (plan.User(bucket, Versioning, "bucket") is not { } versioning)
        {
            return LastResorts.Deletion(bucket, copy, Estimates.SizeNotKnown, "versioning");
        }

        var status = Fact.Of(versioning, "versioningConfiguration.status");
        return status.IsHidden ? Recovery.NotKnown(Failure.Deletion, status)
            : status.IsOn ? Recovery.Restored(Failure.Deletion, Estimates.KeptVersions, Estimates.OlderVersions, status)
            : LastResorts.Deletion(bucket, copy, Estimates.SizeNotKnown, "versioning");
    }

    private static Recovery Region(PlannedResource bucket, PromisedPlan plan, BackupCopy? copy)
    {
        if (plan.User(bucket, Replication, "bucket") is not { } replication)
        {
            return LastResorts.Region(bucket, copy, Estimates.SizeNotKnown, "replication to another region");
        }

        var (status, control) = (Fact.Of(replication, "rules.status"), Fact.Of(replication, "rules.destination.replicationTime.status"));
        return status.IsHidden ? Recovery.NotKnown(Failure.Region, status)
            : !status.IsOn ? LastResorts.Region(bucket, copy, Estimates.SizeNotKnown, "replication that is enabled")
            : plan.CopyTargets.Of(replication) is not { } target || plan.Apart(target, bucket) is not { } apart ? LastResorts.RegionNotKnown(replication)
            : !apart ? LastResorts.Region(bucket, copy, Estimates.SizeNotKnown, "replication to another region than its own")
            : control.IsOn ? Recovery.Survived(Failure.Region, Estimates.ReplicationTimeControl, Estimates.TurnToCopy, control)
            : Recovery.Survived(Failure.Region, new Estimate(null, "how far the copy is behind is not known without replication time control", Estimates.ReplicationTimeControl.Source), Estimates.TurnToCopy, control);
    }

    private static Recovery Ransomware(PlannedResource bucket, PromisedPlan plan, BackupCopy? copy)
    {
        var mode = plan.User(bucket, Lock, "bucket") is { } guard ? Fact.Of(guard, "rule.defaultRetention.mode") : default;
        return mode.Text == "COMPLIANCE" ? Recovery.Restored(Failure.Ransomware, Estimates.KeptVersions, Estimates.OlderVersions, mode)
            : mode.Text == "GOVERNANCE" ? Recovery.Lost(Failure.Ransomware, "a lock that no administrator can lift (COMPLIANCE)") with { Evidence = mode.ToString() }
            : LastResorts.Ransomware(bucket, copy, Estimates.SizeNotKnown);
    }

    private static Encryption EncryptionOf(PlannedResource bucket, PromisedPlan plan)
    {
        if (plan.User(bucket, Encrypted, "bucket") is not { } encrypted)
        {
            return Encryption.KeyOfAws;
        }

        var algorithm = Fact.Of(encrypted, "rules.applyServerSideEncryptionByDefault.sseAlgorithm");
        return algorithm.IsHidden ? Encryption.NotKnown : algorithm.Text?.StartsWith("aws:kms", StringComparison.Ordinal) ?? false ? Encryption.OwnKey : Encryption.KeyOfAws;
    }
}
