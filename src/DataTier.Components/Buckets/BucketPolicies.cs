using System.Collections.Immutable;
using DataTier.Components.Policies;

namespace DataTier.Components.Buckets;

/// <summary>What a bucket refuses to everybody, whatever else permits it.</summary>
internal static class BucketPolicies
{
    private const string Encryption = "s3:x-amz-server-side-encryption";
    private const string EncryptionKey = "s3:x-amz-server-side-encryption-aws-kms-key-id";

    /// <summary>Plain HTTP and old TLS.</summary>
    public static ImmutableArray<PolicyStatement> Transport(string bucketArn) =>
    [
        Deny("TlsOnly", bucketArn, "s3:*", new PolicyCondition("Bool", "aws:SecureTransport", "false")),
        Deny("Tls12OrNewer", bucketArn, "s3:*", new PolicyCondition("NumericLessThan", "s3:TlsVersion", "1.2")),
    ];

    /// <summary>Objects that ask for other encryption or another key; one that asks for nothing gets the bucket's.</summary>
    /// <remarks>A denial that negates holds also where the header is absent, with or without IfExists: hence the first condition.</remarks>
    public static ImmutableArray<PolicyStatement> Keys(string bucketArn, string kmsKeyArn) =>
    [
        Deny("NoOtherEncryption", bucketArn, "s3:PutObject", new PolicyCondition("Null", Encryption, "false"), new PolicyCondition("StringNotEquals", Encryption, "aws:kms")),
        Deny("NoOtherKey", bucketArn, "s3:PutObject", new PolicyCondition("Null", EncryptionKey, "false"), new PolicyCondition("StringNotEquals", EncryptionKey, kmsKeyArn)),
    ];

    /// <summary>What lets one distribution of CloudFront read the objects.</summary>
    public static PolicyStatement Serving(string bucketArn, string distributionArn) => new()
    {
        Sid = "ReadByOneDistribution",
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Service("cloudfront.amazonaws.com"),
        Actions = ["s3:GetObject"],
        Resources = [$"{bucketArn}/*"],
        Conditions = [new PolicyCondition("StringEquals", "aws:SourceArn", distributionArn)],
    };

    private static PolicyStatement Deny(string sid, string bucketArn, string action, params ImmutableArray<PolicyCondition> conditions) => new()
    {
        Sid = sid,
        Effect = PolicyEffect.Deny,
        Principal = PolicyPrincipal.Everybody,
        Actions = [action],
        Resources = [bucketArn, $"{bucketArn}/*"],
        Conditions = conditions,
    };
}
