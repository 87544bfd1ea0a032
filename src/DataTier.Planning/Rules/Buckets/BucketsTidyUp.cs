namespace DataTier.Planning.Rules.Buckets;

/// <summary>Broken uploads and old versions are paid for and seen by nobody.</summary>
internal sealed class BucketsTidyUp() : ResourceRule(
    id: "s3.lifecycle",
    severity: Severity.Low,
    title: "Bucket has a lifecycle, also for broken uploads",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-13",
    controls: ["AWS FSBP S3.13", "AWS Security Hub S3.10", "PCI DSS 4 10.5.1"],
    types: [Types.Bucket])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject bucket) =>
        bucket.Needs(Types.BucketLifecycle, "bucket", "add one that ends broken uploads and old versions", lifecycle =>
            lifecycle["rules"].HasAny(rule => BucketRoles.IsForAll(rule) && !rule["abortIncompleteMultipartUpload"].IsAbsent, "add an Enabled rule for all objects with abortIncompleteMultipartUpload")
            & lifecycle["rules"].HasAny(rule => IsOn(rule) && !rule["noncurrentVersionExpiration"].IsAbsent, "add an Enabled rule with noncurrentVersionExpiration"));

    private static bool IsOn(Field rule) => rule["status"].Text == "Enabled";
}
