namespace DataTier.Planning.Rules.Buckets;

/// <summary>What is overwritten or deleted by mistake is still there.</summary>
internal sealed class BucketsKeepVersions() : ResourceRule(
    id: "s3.versioning",
    severity: Severity.Medium,
    title: "Bucket keeps versions",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-14",
    controls: ["AWS Security Hub S3.14", "PCI DSS 4 10.3.4"],
    types: [Types.Bucket])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject bucket) =>
        // Nothing is ever written twice to where S3 puts its access logs.
        BucketRoles.TakesAccessLogs(bucket)
            ? Judgement.NotMeant
            : bucket.Needs(Types.BucketVersioning, "bucket", "add one that is Enabled", versioning => versioning["versioningConfiguration"]["status"].IsOneOf("Enabled"));
}
