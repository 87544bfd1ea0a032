namespace DataTier.Settings.Constraints.Caches;

/// <summary>A durable queue is made of a version and of nodes that MemoryDB offers.</summary>
internal sealed record DurableQueues() : StoreConstraint("DS208", "src/DataTier.Settings/Catalogue/machines.txt")
{
    private const string Engine = "memorydb";

    /// <inheritdoc/>
    public override void Check(string prefix, StatedStores stores, Findings findings)
    {
        if (stores.Queue is { DurableVersion: { } version } queue)
        {
            OfferedVersions.Check(findings, $"{prefix}queue.version", null, Engine, version);
            OfferedMachines.Check(findings, $"{prefix}queue.nodeType", null, Engine, queue.Nodes.NodeType);
        }
    }
}
