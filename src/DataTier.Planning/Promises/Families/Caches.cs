using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>Caches. One that may throw away anything when it is full holds nothing of its own; any other holds sessions or a queue.</summary>
internal static class Caches
{
    public const string Type = "aws:elasticache/replicationGroup:ReplicationGroup";

    private const string Parameters = "aws:elasticache/parameterGroup:ParameterGroup";
    private const string Elsewhere = "what may be thrown away at any time stands elsewhere";

    public static Holding Read(PlannedResource cache, PromisedPlan plan)
    {
        var copy = plan.Backups.Of(cache);
        var policy = PolicyOf(cache, plan);
        var evictable = policy.Text?.StartsWith("allkeys-", StringComparison.Ordinal) ?? false;
        var restore = RestoreRates.OfNodes(Fact.Of(cache, "nodeType"));
        var (failover, zones) = (Fact.Of(cache, "automaticFailoverEnabled"), Fact.Of(cache, "multiAzEnabled"));
        return new Holding
        {
            Resource = cache,
            Family = "cache and queue",
            Encryption = LastResorts.EncryptionOf(Fact.Of(cache, "atRestEncryptionEnabled"), Fact.Of(cache, "kmsKeyId")),
            Copy = copy,
            Recoveries =
            [
                failover.IsOn ? Recovery.Survived(Failure.Instance, Estimates.ReplicaLag, Estimates.CacheFailover, failover) : Otherwise(Failure.Instance, failover),
                failover.IsOn && zones.IsOn ? Recovery.Survived(Failure.Zone, Estimates.ReplicaLag, Estimates.CacheFailover, zones) : Otherwise(Failure.Zone, zones),
                evictable ? Again(Failure.Region) : policy.IsHidden ? Recovery.NotKnown(Failure.Region, policy) : Recovery.Lost(Failure.Region, "a copy in another region"),
                Otherwise(Failure.Deletion, Fact.Of(cache, "snapshotRetentionLimit")),
                evictable ? Again(Failure.KeyLoss) : Recovery.Lost(Failure.KeyLoss, "a copy under another key"),
                evictable ? Again(Failure.Ransomware) : Recovery.Lost(Failure.Ransomware, "a copy that no administrator can delete before its day"),
            ],
        };

        Recovery Again(Failure failure) => Recovery.MadeAgain(failure, Estimates.CacheReplacement, Elsewhere, policy);

        Recovery Otherwise(Failure failure, Fact property)
        {
            var snapshots = Fact.Of(cache, "snapshotRetentionLimit");
            return evictable ? Again(failure)
                : policy.IsHidden ? Recovery.NotKnown(failure, policy)
                : property.IsHidden ? Recovery.NotKnown(failure, property)
                : snapshots.IsHidden ? Recovery.NotKnown(failure, snapshots)
                : snapshots.Number > 0 ? Recovery.Restored(failure, Estimates.DailySnapshot, restore, snapshots)
                : Recovery.Lost(failure, "daily snapshots (snapshotRetentionLimit)");
        }
    }

    // The group may be one of AWS's own, which keeps what has no end: then data is held.
    private static Fact PolicyOf(PlannedResource cache, PromisedPlan plan)
    {
        const string Policy = "maxmemory-policy";
        if (plan.Source(cache, "parameterGroupName", Parameters) is not { } group)
        {
            return new Fact(cache, Policy, PlannedValue.Absent);
        }

        if (group["parameters"] is not PlannedValue.List parameters)
        {
            return new Fact(group, Policy, group["parameters"]);
        }

        foreach (var parameter in parameters.Items)
        {
            if (parameter is not PlannedValue.Map map || map["name"] is not PlannedValue.Known { Value: string name })
            {
                return new Fact(group, Policy, PlannedValue.Unknown);
            }

            if (name == Policy)
            {
                return new Fact(group, Policy, map["value"]);
            }
        }

        return new Fact(group, Policy, PlannedValue.Absent);
    }
}
