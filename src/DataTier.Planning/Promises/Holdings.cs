using DataTier.Planning.Plans;
using DataTier.Planning.Promises.Families;

namespace DataTier.Planning.Promises;

/// <summary>Which types hold data, and who reads them. What holds data and is not read is shown as not known.</summary>
internal static class Holdings
{
    private static readonly Dictionary<string, Func<PlannedResource, PromisedPlan, Holding?>> Readers = new(StringComparer.Ordinal)
    {
        [Databases.Type] = Databases.Read,
        [DatabaseClusters.Type] = DatabaseClusters.Read,
        [Caches.Type] = Caches.Read,
        [DurableStores.Type] = DurableStores.Read,
        [Buckets.Type] = Buckets.Read,
        [Tables.Type] = Tables.Read,
        [Brokers.Type] = Brokers.Read,
        [FileSystems.Type] = FileSystems.Read,
        ["aws:elasticache/serverlessCache:ServerlessCache"] = NotRead("cache and queue"),
        ["aws:msk/serverlessCluster:ServerlessCluster"] = NotRead("streaming"),
        ["aws:kinesis/stream:Stream"] = NotRead("streaming"),
        ["aws:sqs/queue:Queue"] = NotRead("cache and queue"),
        ["aws:redshiftserverless/namespace:Namespace"] = NotRead("lake"),
        ["aws:ebs/volume:Volume"] = NotRead("files"),
    };

    /// <summary>What a resource holds; null where it holds nothing of its own.</summary>
    public static Holding? Of(PlannedResource resource, PromisedPlan plan) =>
        !resource.Read && Readers.TryGetValue(resource.Type, out var read) ? read(resource, plan) : null;

    private static Func<PlannedResource, PromisedPlan, Holding?> NotRead(string family) => (resource, plan) => new Holding
    {
        Resource = resource,
        Family = family,
        Unread = true,
        Encryption = Encryption.NotKnown,
        Copy = plan.Backups.Of(resource),
        Recoveries = [.. Enum.GetValues<Failure>().Select(failure => Recovery.NotKnown(failure, $"promises do not read {resource.Type} yet"))],
    };
}
