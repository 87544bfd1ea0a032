namespace DataTier.Settings.Constraints.Caches;

/// <summary>Nodes with disks run with data tiering only, which our stores do not turn on.</summary>
internal sealed record DataTieringNodes() : StoreConstraint("DS204", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/data-tiering.html")
{
    /// <inheritdoc/>
    public override void Check(string prefix, StatedStores stores, Findings findings)
    {
        foreach (var (path, type) in stores.NodeTypes())
        {
            if (type.StartsWith("cache.r6gd.", StringComparison.Ordinal))
            {
                findings.Refuse(prefix + path, null, $"'{type}' keeps a part of the data on disks", "types that keep all in memory are allowed", "choose cache.r7g or cache.r6g");
            }
        }
    }
}
