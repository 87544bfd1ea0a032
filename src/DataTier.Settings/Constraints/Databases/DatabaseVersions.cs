namespace DataTier.Settings.Constraints.Databases;

/// <summary>A database is made of a series that AWS offers and supports at no extra charge.</summary>
internal sealed record DatabaseVersions() : TierConstraint("DS114", "src/DataTier.Settings/Catalogue/versions.txt")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings) =>
        OfferedVersions.Check(findings, "relational.version", "relational.engine", tier.Relational.Engine.Word(), tier.Relational.Version);
}
