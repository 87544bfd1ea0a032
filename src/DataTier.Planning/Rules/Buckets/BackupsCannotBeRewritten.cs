namespace DataTier.Planning.Rules.Buckets;

/// <summary>Who encrypts the data for a ransom overwrites the backups first.</summary>
internal sealed class BackupsCannotBeRewritten() : ResourceRule(
    id: "s3.object-lock",
    severity: Severity.Medium,
    title: "Backup and audit buckets cannot be rewritten",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-15",
    controls: ["AWS Security Hub S3.15", "PCI DSS 4 10.5.1"],
    types: [Types.Bucket],
    relaxable: "leave backups to be deleted by whoever may")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject bucket) =>
        // Meant for what is kept to be restored or proven: an application may have to delete its own objects.
        !BucketRoles.HoldsBackups(bucket) && !bucket.HasCompanion(Types.Trail, "s3BucketName")
            ? Judgement.NotMeant
            : bucket["objectLockEnabled"].IsTrue()
                & bucket.Needs(Types.BucketLock, "bucket", "add one with a default retention", locked => locked["rule"]["defaultRetention"].IsSet("a retention"));
}
