using DataTier.Planning.Rules.Policies;

namespace DataTier.Planning.Rules.Buckets;

/// <summary>A policy that names everybody, or hands itself to another account, gives the data away.</summary>
internal sealed class BucketPoliciesKeepStrangersOut() : ResourceRule(
    id: "s3.policy-principals",
    severity: Severity.High,
    title: "Bucket policy gives nothing to strangers",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-6",
    controls: ["AWS FSBP S3.6", "PCI DSS 4 7.2.1"],
    types: [Types.Bucket])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject bucket)
    {
        var all = Judgement.NotMeant;
        foreach (var policy in bucket.Companions(Types.BucketPolicy, "bucket"))
        {
            all &= policy["policy"].Policy(statements => statements.KeepsStrangersOut() & statements.KeepsOtherAccountsFrom(bucket.Plan.Account, Powers));
        }

        // Without a policy nobody is let in.
        return all.Verdict == Verdict.NotApplicable ? Judgement.Pass : all;
    }

    private static readonly string[] Powers = ["s3:DeleteBucketPolicy", "s3:PutBucketAcl", "s3:PutBucketPolicy", "s3:PutEncryptionConfiguration", "s3:PutObjectAcl"];
}
