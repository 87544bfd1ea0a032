namespace DataTier.Settings.Constraints.Caches;

/// <summary>A cache is made of a version of its engine that AWS offers.</summary>
internal sealed record CacheVersions() : CacheConstraint("DS205", "src/DataTier.Settings/Catalogue/versions.txt")
{
    /// <inheritdoc/>
    protected override void Check(string path, CacheSettings cache, Findings findings)
    {
        var engine = cache.Serverless is null ? cache.Engine.Word() : $"serverless-{cache.Engine.Word()}";
        OfferedVersions.Check(findings.Given($"{path}.engine").Given($"{path}.mode"), $"{path}.version", $"{path}.engine", engine, cache.Version);
    }
}
