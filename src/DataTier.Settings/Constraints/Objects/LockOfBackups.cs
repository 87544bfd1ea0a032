namespace DataTier.Settings.Constraints.Objects;

/// <summary>A lock ends before the object does: nothing that is locked expires.</summary>
internal sealed record LockOfBackups() : TierConstraint("DS304", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        var bucket = tier.BackupBucket;
        if (bucket.LockDays > bucket.Ageing.ExpireAfterDays)
        {
            findings.Refuse("backupBucket.lock", "backupBucket.expireAfter", $"{bucket.LockDays} days outlast the end on day {bucket.Ageing.ExpireAfterDays}", "up to expireAfter is allowed", "lower it or raise expireAfter");
        }
    }
}
