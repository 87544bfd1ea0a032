namespace DataTier.Planning.Rules.Buckets;

/// <summary>Whoever may use the key may read: a second lock besides the policy.</summary>
internal sealed class ObjectsAreEncryptedWithTheOwnKey() : ResourceRule(
    id: "s3.kms",
    severity: Severity.Medium,
    title: "Objects are encrypted with the stack's KMS key",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-17",
    controls: ["AWS Security Hub S3.17", "PCI DSS 4 3.5.1"],
    types: [Types.Bucket])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject bucket) =>
        // S3 writes its access logs only where it keeps the key itself.
        BucketRoles.TakesAccessLogs(bucket)
            ? Judgement.NotMeant
            : bucket.Needs(Types.BucketEncryption, "bucket", "add one with the client's own key", encryption => Demands(encryption["rules"].First));

    private static Judgement Demands(Field rule) =>
        rule["applyServerSideEncryptionByDefault"]["sseAlgorithm"].IsOneOf("aws:kms", "aws:kms:dsse")
        & rule["applyServerSideEncryptionByDefault"]["kmsMasterKeyId"].IsSet("the client's own key")
        & rule["bucketKeyEnabled"].IsTrue();
}
