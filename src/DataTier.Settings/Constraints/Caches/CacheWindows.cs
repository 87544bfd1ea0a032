namespace DataTier.Settings.Constraints.Caches;

/// <summary>A cache is not changed while it is copied.</summary>
internal sealed record CacheWindows() : CacheConstraint("DS203", "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html")
{
    /// <inheritdoc/>
    protected override void Check(string path, CacheSettings cache, Findings findings)
    {
        if (cache.MaintenanceWindow.Overlaps(cache.SnapshotWindow))
        {
            findings.Refuse($"{path}.maintenanceWindow", $"{path}.snapshotWindow", $"{cache.MaintenanceWindow} overlaps the snapshot window {cache.SnapshotWindow}", "windows that do not overlap are allowed", "move one of the two");
        }
    }
}
