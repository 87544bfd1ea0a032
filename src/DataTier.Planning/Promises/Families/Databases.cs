using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>Instances of RDS. Readers and replicas hold nothing of their own: they are part of what their source survives.</summary>
internal static class Databases
{
    public const string Type = "aws:rds/instance:Instance";

    private const string BackupReplication = "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication";
    private const string ReplicaOf = "replicateSourceDb";

    public static Holding? Read(PlannedResource instance, PromisedPlan plan)
    {
        if (instance[ReplicaOf] is not PlannedValue.AbsentValue)
        {
            return null;
        }

        var restore = RestoreRates.OfDatabase(instance);
        var copy = plan.Backups.Of(instance);
        var standby = Fact.Of(instance, "multiAz");
        var deletion = Deletion(instance, copy, restore);
        var region = Region(instance, plan, copy, restore);
        return new Holding
        {
            Resource = instance,
            Family = "relational",
            Encryption = LastResorts.EncryptionOf(Fact.Of(instance, "storageEncrypted"), Fact.Of(instance, "kmsKeyId")),
            Copy = copy,
            Recoveries =
            [
                standby.IsOn ? Recovery.Survived(Failure.Instance, Estimates.NoLoss, Estimates.MultiAzFailover, standby)
                    : Recovery.Survived(Failure.Instance, Estimates.NoLoss, Estimates.HostReplacement, standby),
                standby.IsHidden ? Recovery.NotKnown(Failure.Zone, standby)
                    : standby.IsOn ? Recovery.Survived(Failure.Zone, Estimates.NoLoss, Estimates.MultiAzFailover, standby)
                    : deletion with { Failure = Failure.Zone },
                region,
                deletion,
                LastResorts.KeyLoss(instance, "kmsKeyId", plan, region),
                LastResorts.Ransomware(instance, copy, restore),
            ],
        };
    }

    private static Recovery Deletion(PlannedResource instance, BackupCopy? copy, Estimate restore)
    {
        var retention = Fact.Of(instance, "backupRetentionPeriod");
        return retention.IsHidden ? Recovery.NotKnown(Failure.Deletion, retention)
            : retention.Number > 0 ? Recovery.Restored(Failure.Deletion, Estimates.TransactionLog, restore, retention)
            : LastResorts.Deletion(instance, copy, restore, "automated backups (backupRetentionPeriod)");
    }

    private static Recovery Region(PlannedResource instance, PromisedPlan plan, BackupCopy? copy, Estimate restore)
    {
        PlannedResource? somewhere = null;
        foreach (var replica in plan.Users(instance, Type, ReplicaOf))
        {
            switch (plan.Apart(replica, instance))
            {
                case true:
                    return Recovery.Survived(Failure.Region, Estimates.ReplicaLag, Estimates.Promotion, Fact.Of(replica, ReplicaOf));
                case null:
                    somewhere = replica;
                    break;
            }
        }

        if (plan.User(instance, BackupReplication, "sourceDbInstanceArn") is { } replication)
        {
            switch (plan.Apart(replication, instance))
            {
                case true:
                    return Recovery.Restored(Failure.Region, Estimates.ReplicatedBackups, restore, Fact.Of(replication, "sourceDbInstanceArn"));
                case null:
                    somewhere = replication;
                    break;
            }
        }

        return somewhere is null ? LastResorts.Region(instance, copy, restore, "a replica or replicated backups in another region") : LastResorts.RegionNotKnown(somewhere);
    }
}
