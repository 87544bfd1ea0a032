using DataTier.Planning.Rules.Policies;

namespace DataTier.Planning.Rules.Buckets;

/// <summary>S3 answers plain HTTP until a policy refuses it.</summary>
internal sealed class BucketsRefusePlainHttp() : ResourceRule(
    id: "s3.tls-only",
    severity: Severity.High,
    title: "Bucket refuses plain HTTP",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-5",
    controls: ["AWS FSBP S3.5", "CIS AWS 3.0 2.1.1", "CIS AWS 5.0 2.1.1", "PCI DSS 4 4.2.1"],
    types: [Types.Bucket])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject bucket) =>
        bucket.Needs(Types.BucketPolicy, "bucket", "add one that refuses plain text", policy =>
            policy["policy"].Policy(statements => Judgement.That(statements.Any(RefusesAll), "the policy lets plain text in; deny s3:* on the bucket and all in it to everybody when aws:SecureTransport is \"false\"")));

    private static bool RefusesAll(PolicyStatement statement) =>
        statement.RefusesPlainText
        && statement.Names("s3:*")
        && (statement.Resources.Contains("*") || (statement.Resources.Any(resource => resource.EndsWith("/*", StringComparison.Ordinal)) && statement.Resources.Any(resource => !resource.Contains('/', StringComparison.Ordinal))));
}
