namespace DataTier.Settings.Constraints.Caches;

/// <summary>A cache is not changed while it is copied.</summary>
internal sealed record CacheWindows() : TierConstraint("DS203", "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        var cache = tier.Cache;
        if (cache.MaintenanceWindow.Overlaps(cache.SnapshotWindow))
        {
            findings.Refuse("cache.maintenanceWindow", "cache.snapshotWindow", $"{cache.MaintenanceWindow} overlaps the snapshot window {cache.SnapshotWindow}", "windows that do not overlap are allowed", "move one of the two");
        }
    }
}
