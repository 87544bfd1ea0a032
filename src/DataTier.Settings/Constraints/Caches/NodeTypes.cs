namespace DataTier.Settings.Constraints.Caches;

/// <summary>A store runs on nodes that AWS offers; Redis OSS runs on the same as Valkey.</summary>
internal sealed record NodeTypes() : StoreConstraint("DS206", "src/DataTier.Settings/Catalogue/machines.txt")
{
    /// <inheritdoc/>
    public override void Check(string prefix, StatedStores stores, Findings findings)
    {
        foreach (var (path, type) in stores.NodeTypes())
        {
            OfferedMachines.Check(findings, prefix + path, null, "valkey", type);
        }
    }
}
