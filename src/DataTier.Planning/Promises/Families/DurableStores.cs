using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>Clusters of MemoryDB: every write is in the logs of several zones before it counts, and always encrypted.</summary>
internal static class DurableStores
{
    public const string Type = "aws:memorydb/cluster:Cluster";

    public static Holding Read(PlannedResource store, PromisedPlan plan)
    {
        var replicas = Fact.Of(store, "numReplicasPerShard");
        var restore = RestoreRates.OfNodes(Fact.Of(store, "nodeType"));
        var snapshots = Fact.Of(store, "snapshotRetentionLimit");
        return new Holding
        {
            Resource = store,
            Family = "cache and queue",
            Encryption = Fact.Of(store, "kmsKeyArn").IsAbsent ? Encryption.KeyOfAws : Encryption.OwnKey,
            Copy = plan.Backups.Of(store),
            Recoveries =
            [
                Node(Failure.Instance, replicas),
                Node(Failure.Zone, replicas),
                Recovery.Lost(Failure.Region, "a copy in another region"),
                snapshots.IsHidden ? Recovery.NotKnown(Failure.Deletion, snapshots)
                    : snapshots.Number > 0 ? Recovery.Restored(Failure.Deletion, Estimates.DailySnapshot, restore, snapshots)
                    : Recovery.Lost(Failure.Deletion, "daily snapshots (snapshotRetentionLimit)"),
                Recovery.Lost(Failure.KeyLoss, "a copy under another key"),
                LastResorts.Ransomware(store, null, restore),
            ],
        };
    }

    // Where nothing is given, each shard has one replica. A single node is made anew from the logs.
    private static Recovery Node(Failure failure, Fact replicas) =>
        replicas.IsHidden ? Recovery.NotKnown(failure, replicas)
        : Recovery.Survived(failure, Estimates.NoLoss, replicas.Number == 0 ? Estimates.CacheReplacement : Estimates.CacheFailover, replicas);
}
