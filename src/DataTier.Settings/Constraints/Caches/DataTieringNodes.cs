namespace DataTier.Settings.Constraints.Caches;

/// <summary>Nodes with disks run with data tiering only, which our caches do not turn on.</summary>
internal sealed record DataTieringNodes() : TierConstraint("DS204", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/data-tiering.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Cache.NodeType.StartsWith("cache.r6gd.", StringComparison.Ordinal))
        {
            findings.Refuse("cache.nodeType", null, $"'{tier.Cache.NodeType}' keeps a part of the data on disks", "types that keep all in memory are allowed", "choose cache.r7g or cache.r6g");
        }
    }
}
