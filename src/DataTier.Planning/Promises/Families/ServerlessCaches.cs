using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>Serverless caches: replicated over zones by themselves and always encrypted. Valkey throws away only what has an end (volatile-lru), so the rest is data; Memcached anything.</summary>
/// <remarks>Source: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/RedisConfiguration.html</remarks>
internal static class ServerlessCaches
{
    public const string Type = "aws:elasticache/serverlessCache:ServerlessCache";

    public static Holding Read(PlannedResource cache, PromisedPlan plan)
    {
        var engine = Fact.Of(cache, "engine");
        var snapshots = Fact.Of(cache, "snapshotRetentionLimit");
        var replicas = new Fact(cache, "replicas", PlannedValue.Of("in several zones"));
        return new Holding
        {
            Resource = cache,
            Family = "cache and queue",
            Encryption = Fact.Of(cache, "kmsKeyId").IsAbsent ? Encryption.KeyOfAws : Encryption.OwnKey,
            Copy = plan.Backups.Of(cache),
            Recoveries =
            [
                Recovery.Survived(Failure.Instance, Estimates.ReplicaLag, Estimates.ServerlessReplica, replicas),
                Recovery.Survived(Failure.Zone, Estimates.ReplicaLag, Estimates.ServerlessReplica, replicas),
                Otherwise(Recovery.Lost(Failure.Region, "a copy in another region")),
                Otherwise(snapshots.IsHidden ? Recovery.NotKnown(Failure.Deletion, snapshots)
                    : snapshots.Number > 0 ? Recovery.Restored(Failure.Deletion, Estimates.DailySnapshot, RestoreRates.OfLimit(Fact.Of(cache, "cacheUsageLimits.dataStorage.maximum")), snapshots)
                    : Recovery.Lost(Failure.Deletion, "daily snapshots (snapshotRetentionLimit)")),
                Otherwise(Recovery.Lost(Failure.KeyLoss, "a copy under another key")),
                Otherwise(Recovery.Lost(Failure.Ransomware, "a copy that no administrator can delete before its day")),
            ],
        };

        Recovery Otherwise(Recovery kept) => engine.IsHidden ? Recovery.NotKnown(kept.Failure, engine)
            : engine.Text == "memcached" ? Recovery.MadeAgain(kept.Failure, Estimates.CacheReplacement, "what may be thrown away at any time stands elsewhere", engine)
            : kept;
    }
}
