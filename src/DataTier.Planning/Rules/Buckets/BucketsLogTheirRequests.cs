namespace DataTier.Planning.Rules.Buckets;

/// <summary>Who read a document is told by the access log or by nobody.</summary>
internal sealed class BucketsLogTheirRequests() : ResourceRule(
    id: "s3.logging",
    severity: Severity.Medium,
    title: "Requests to the bucket are logged",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-9",
    controls: ["AWS FSBP S3.9", "PCI DSS 4 10.2.1"],
    types: [Types.Bucket])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject bucket) =>
        // The log of the log would fill itself.
        BucketRoles.TakesAccessLogs(bucket)
            ? Judgement.NotMeant
            : bucket.Needs(Types.BucketLogging, "bucket", "add one to the log bucket", logging => logging["targetBucket"].IsSet("the log bucket"));
}
