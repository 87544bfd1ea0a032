namespace DataTier.Settings.Constraints.Caches;

/// <summary>A cache is made of a version of Valkey that AWS offers.</summary>
internal sealed record CacheVersions() : TierConstraint("DS205", "src/DataTier.Settings/Catalogue/versions.txt")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings) => OfferedVersions.Check(findings, "cache.version", null, "valkey", tier.Cache.Version);
}
