namespace DataTier.Settings.Constraints.Objects;

/// <summary>Runs a check over every ageing of objects that a tier states.</summary>
internal static class ObjectAges
{
    /// <summary>Calls with each ageing and the way to it.</summary>
    public static void Each(Tier tier, Findings findings, Action<string, ObjectAgeing, Findings> check)
    {
        check("backupBucket", tier.BackupBucket.Ageing, findings);
        check("applicationBuckets.records", tier.ApplicationBuckets.Records, findings);
        check("applicationBuckets.scratch", tier.ApplicationBuckets.Scratch, findings);
    }
}
