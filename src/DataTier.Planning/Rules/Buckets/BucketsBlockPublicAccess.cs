namespace DataTier.Planning.Rules.Buckets;

/// <summary>Each of the four switches closes a door that the others leave open.</summary>
internal sealed class BucketsBlockPublicAccess() : ResourceRule(
    id: "s3.block-public",
    severity: Severity.High,
    title: "Bucket blocks public access",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-8",
    controls: ["AWS FSBP S3.8", "AWS FSBP S3.2", "AWS FSBP S3.3", "CIS AWS 3.0 2.1.4", "CIS AWS 5.0 2.1.4", "PCI DSS 4 1.4.4"],
    types: [Types.Bucket])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject bucket) =>
        bucket.Needs(Types.BucketPublicAccess, "bucket", "add one with all four switches on", block =>
            block["blockPublicAcls"].IsTrue() & block["blockPublicPolicy"].IsTrue() & block["ignorePublicAcls"].IsTrue() & block["restrictPublicBuckets"].IsTrue());
}
