using System.Collections.Immutable;
using DataTier.Components.Policies;

namespace DataTier.Components.Auditing;

/// <summary>What CloudTrail may do with the key and the bucket of one trail.</summary>
/// <remarks>
/// Sources: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html,
/// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
/// </remarks>
internal static class TrailPolicies
{
    private static readonly PolicyPrincipal CloudTrail = PolicyPrincipal.Service("cloudtrail.amazonaws.com");

    /// <summary>What the key's policy says besides: also for the digests, which get the bucket's key where CloudTrail names none.</summary>
    public static ImmutableArray<PolicyStatement> Key(string trailArn) =>
    [
        new PolicyStatement
        {
            Sid = "TrailEncrypts",
            Effect = PolicyEffect.Allow,
            Principal = CloudTrail,
            Actions = ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*"],
            Resources = ["*"],
            Conditions = [new PolicyCondition("StringEquals", "aws:SourceArn", trailArn)],
        },
    ];

    /// <summary>What the bucket's policy says besides.</summary>
    public static ImmutableArray<PolicyStatement> Bucket(string bucketArn, string trailArn, string account) =>
    [
        new PolicyStatement
        {
            Sid = "TrailFindsBucket",
            Effect = PolicyEffect.Allow,
            Principal = CloudTrail,
            Actions = ["s3:GetBucketAcl"],
            Resources = [bucketArn],
            Conditions = [new PolicyCondition("StringEquals", "aws:SourceArn", trailArn)],
        },
        new PolicyStatement
        {
            Sid = "TrailWrites",
            Effect = PolicyEffect.Allow,
            Principal = CloudTrail,
            Actions = ["s3:PutObject"],
            Resources = [$"{bucketArn}/AWSLogs/{account}/*"],
            Conditions =
            [
                new PolicyCondition("StringEquals", "aws:SourceArn", trailArn),
                new PolicyCondition("StringEquals", "s3:x-amz-acl", "bucket-owner-full-control"),
            ],
        },
    ];
}
