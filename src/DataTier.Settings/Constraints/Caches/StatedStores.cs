namespace DataTier.Settings.Constraints.Caches;

/// <summary>The stores that a tier gives, or those that a client states in their place; null where it states none.</summary>
internal readonly record struct StatedStores(CacheSettings? Cache, StoreNodes? Session, QueueSettings? Queue)
{
    /// <summary>The node types of ElastiCache, by the way to each.</summary>
    public IEnumerable<(string Path, string Type)> NodeTypes()
    {
        if (Cache?.Nodes is { } nodes)
        {
            yield return ("cache.nodeType", nodes.NodeType);
        }

        if (Session is not null)
        {
            yield return ("session.nodeType", Session.NodeType);
        }

        if (Queue is { DurableVersion: null })
        {
            yield return ("queue.nodeType", Queue.Nodes.NodeType);
        }
    }
}
