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
            lifecycle["rules"].HasAny(rule => rule["status"].Is("Enabled") & IsForAll(rule) & rule["abortIncompleteMultipartUpload"].IsSet("days"), "add an Enabled rule for all objects with abortIncompleteMultipartUpload")
            & lifecycle["rules"].HasAny(rule => rule["status"].Is("Enabled") & rule["noncurrentVersionExpiration"].IsSet("days"), "add an Enabled rule with noncurrentVersionExpiration"));

    private static Judgement IsForAll(Field rule) =>
        rule["filter"].IsHidden ? rule["filter"].NotJudged()
        : rule["filter"]["prefix"].IsHidden ? rule["filter"]["prefix"].NotJudged()
        : Judgement.That(BucketRoles.IsForEvery(rule), "it is for some objects");
}
