namespace DataTier.Settings.Constraints.Caches;

/// <summary>A cache runs on nodes that AWS offers.</summary>
internal sealed record NodeTypes() : TierConstraint("DS206", "src/DataTier.Settings/Catalogue/machines.txt")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings) => OfferedMachines.Check(findings, "cache.nodeType", null, "valkey", tier.Cache.NodeType);
}
