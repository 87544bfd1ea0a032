namespace DataTier.Planning.Rules.Buckets;

/// <summary>An object with an ACL of its own escapes every policy.</summary>
internal sealed class BucketsTakeNoAcls() : ResourceRule(
    id: "s3.acls-off",
    severity: Severity.Medium,
    title: "ACLs are off",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-12",
    controls: ["AWS FSBP S3.12", "PCI DSS 4 7.2.1"],
    types: [Types.Bucket])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject bucket) =>
        bucket.Needs(Types.BucketOwnership, "bucket", "add one with BucketOwnerEnforced", controls => controls["rule"]["objectOwnership"].IsOneOf("BucketOwnerEnforced"))
            & Judgement.That(!bucket.HasCompanion(Types.BucketAcl, "bucket"), "it has a BucketAcl; remove it and let the policy decide");
}
