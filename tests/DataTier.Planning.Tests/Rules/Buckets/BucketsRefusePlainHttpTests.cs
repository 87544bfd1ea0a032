using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Buckets;

namespace DataTier.Planning.Tests.Rules.Buckets;

public sealed class BucketsRefusePlainHttpTests
{
    [Theory]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":[\"arn:aws:s3:::b\",\"arn:aws:s3:::b/*\"],\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}" }""", "passed")]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:GetObject\",\"Resource\":[\"arn:aws:s3:::b\",\"arn:aws:s3:::b/*\"],\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}" }""", "failed: the policy lets plain text in; deny s3:* on the bucket and all in it to everybody when aws:SecureTransport is \"false\"")]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":[\"arn:aws:s3:::b/*\"],\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}" }""", "failed: the policy lets plain text in; deny s3:* on the bucket and all in it to everybody when aws:SecureTransport is \"false\"")]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":[\"arn:aws:s3:::b\",\"arn:aws:s3:::b/*\"],\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"true\"}}}]}" }""", "failed: the policy lets plain text in; deny s3:* on the bucket and all in it to everybody when aws:SecureTransport is \"false\"")]
    [InlineData("{}", """{ "policy": "no policy" }""", "failed: policy is no JSON; write the policy out")]
    [InlineData("{}", """{ "policy": "[unknown]" }""", "unknown: policy is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", null, "failed: no BucketPolicy for it; add one that refuses plain text")]
    public void Judges_bucket(string inputs, string? policy, string judgement) =>
        Judged.By<BucketsRefusePlainHttp>(Types.Bucket, inputs, Judged.Beside(Types.BucketPolicy, "bucket", policy)).Should().Be(judgement);
}
