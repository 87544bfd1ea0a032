namespace DataTier.Planning.Rules.Observability;

/// <summary>Who reads the trail knows what is watched; who deletes it was never there.</summary>
internal sealed class TrailBucketsArePrivateAndLogged() : ResourceRule(
    id: "trail.bucket",
    severity: Severity.High,
    title: "The trail's bucket is private and logged",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-6",
    controls: ["AWS Security Hub CloudTrail.6", "AWS Security Hub CloudTrail.7", "CIS AWS 3.0 3.4", "CIS AWS 5.0 3.4"],
    types: [Types.Trail])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject trail) =>
        trail.From("s3BucketName", Types.Bucket, "name a bucket of this plan", bucket =>
            bucket.Needs(Types.BucketPublicAccess, "bucket", "block public access to it", block =>
                block["blockPublicAcls"].IsTrue() & block["blockPublicPolicy"].IsTrue() & block["ignorePublicAcls"].IsTrue() & block["restrictPublicBuckets"].IsTrue())
            & Judgement.That(bucket.HasCompanion(Types.BucketLogging, "bucket"), "no BucketLogging for its bucket; log who reads it"));
}
