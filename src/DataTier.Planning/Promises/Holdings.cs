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
        [ServerlessCaches.Type] = ServerlessCaches.Read,
        [ServerlessBrokers.Type] = ServerlessBrokers.Read,
        [Streams.Type] = Streams.Read,
        [DeliveryStreams.Type] = DeliveryStreams.Read,
        [Queues.Type] = Queues.Read,
        [Warehouses.Type] = Warehouses.Read,
        [Volumes.Type] = Volumes.Read,
        [Notebooks.Type] = Notebooks.Read,

        // What this program does not make, and others may.
        ["aws:docdb/cluster:Cluster"] = NotRead("documents"),
        ["aws:elasticache/cluster:Cluster"] = NotRead("cache and queue"),
        ["aws:fsx/lustreFileSystem:LustreFileSystem"] = NotRead("files"),
        ["aws:fsx/ontapFileSystem:OntapFileSystem"] = NotRead("files"),
        ["aws:fsx/openZfsFileSystem:OpenZfsFileSystem"] = NotRead("files"),
        ["aws:fsx/windowsFileSystem:WindowsFileSystem"] = NotRead("files"),
        ["aws:keyspaces/table:Table"] = NotRead("documents"),
        ["aws:mq/broker:Broker"] = NotRead("cache and queue"),
        ["aws:neptune/cluster:Cluster"] = NotRead("documents"),
        ["aws:opensearch/domain:Domain"] = NotRead("documents"),
        ["aws:redshift/cluster:Cluster"] = NotRead("lake"),
        ["aws:timestreamwrite/table:Table"] = NotRead("documents"),
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
