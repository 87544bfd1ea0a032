using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>Clusters of Aurora, whose storage is in three zones anyway, and Multi-AZ clusters of RDS. A second cluster of a global database is part of the first.</summary>
internal static class DatabaseClusters
{
    public const string Type = "aws:rds/cluster:Cluster";

    private const string Instance = "aws:rds/clusterInstance:ClusterInstance";
    private const string GlobalCluster = "aws:rds/globalCluster:GlobalCluster";
    private const string GlobalName = "globalClusterIdentifier";
    private const string Backups = "backupRetentionPeriod";

    public static Holding? Read(PlannedResource cluster, PromisedPlan plan)
    {
        if (IsSecond(cluster, plan))
        {
            return null;
        }

        var aurora = Fact.Of(cluster, "engine").Text?.StartsWith("aurora", StringComparison.Ordinal) ?? true;
        var restore = aurora ? RestoreRates.OfAurora(cluster, plan) : RestoreRates.OfDatabase(cluster);
        var instances = plan.Users(cluster, Instance, "clusterIdentifier").Count();
        var (takeover, evidence) = aurora
            ? (instances > 1 ? Estimates.AuroraFailover : Estimates.AuroraNewInstance, new Fact(cluster, "instances", PlannedValue.Of(instances)))
            : (Estimates.AuroraFailover, Fact.Of(cluster, "dbClusterInstanceClass"));
        var copy = plan.Backups.Of(cluster);
        var retention = Fact.Of(cluster, Backups);
        var region = Region(cluster, plan, copy, restore);
        return new Holding
        {
            Resource = cluster,
            Family = "relational",
            Encryption = LastResorts.EncryptionOf(Fact.Of(cluster, "storageEncrypted"), Fact.Of(cluster, "kmsKeyId")),
            Copy = copy,
            Recoveries =
            [
                Recovery.Survived(Failure.Instance, Estimates.NoLoss, takeover, evidence),
                Recovery.Survived(Failure.Zone, Estimates.NoLoss, takeover, evidence),
                region,
                retention.IsHidden ? Recovery.NotKnown(Failure.Deletion, retention)
                    // Clusters keep one day where nothing is given.
                    : retention.IsAbsent || retention.Number > 0 ? Recovery.Restored(Failure.Deletion, Estimates.PointInTime, restore, retention)
                    : LastResorts.Deletion(cluster, copy, restore, "automated backups (backupRetentionPeriod)"),
                LastResorts.KeyLoss(cluster, "kmsKeyId", plan, region),
                LastResorts.Ransomware(cluster, copy, restore),
            ],
        };
    }

    private static bool IsSecond(PlannedResource cluster, PromisedPlan plan) =>
        plan.Source(cluster, GlobalName, GlobalCluster) is { } global && plan.Source(global, "sourceDbClusterIdentifier", Type) is { } first && first.Urn != cluster.Urn;

    private static Recovery Region(PlannedResource cluster, PromisedPlan plan, BackupCopy? copy, Estimate restore)
    {
        foreach (var global in plan.Users(cluster, GlobalCluster, "sourceDbClusterIdentifier"))
        {
            foreach (var second in plan.Users(global, Type, GlobalName))
            {
                if (plan.Apart(second, cluster) is not { } apart)
                {
                    return LastResorts.RegionNotKnown(second);
                }

                if (apart)
                {
                    return Recovery.Survived(Failure.Region, Estimates.ReplicaLag, Estimates.Promotion, Fact.Of(second, GlobalName));
                }
            }
        }

        return LastResorts.Region(cluster, copy, restore, "a cluster of a global database in another region");
    }
}
