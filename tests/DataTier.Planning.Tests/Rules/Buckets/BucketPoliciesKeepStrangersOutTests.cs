using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Buckets;

namespace DataTier.Planning.Tests.Rules.Buckets;

public sealed class BucketPoliciesKeepStrangersOutTests
{
    [Theory]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":[\"arn:aws:s3:::b\",\"arn:aws:s3:::b/*\"],\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}" }""", "passed")]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}" }""", "failed: the policy allows s3:GetObject to everybody; name the principals, or add a condition with values written out")]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"111122223333\"}}}]}" }""", "passed")]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\",\"Condition\":{\"StringLike\":{\"aws:SourceAccount\":\"*\"}}}]}" }""", "failed: the policy allows s3:GetObject to everybody; name the principals, or add a condition with values written out")]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::999988887777:root\"},\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\"}]}" }""", "failed: the policy allows s3:PutBucketPolicy to arn:aws:iam::999988887777:root; leave that to principals of this account")]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::999988887777:root\"},\"Action\":\"s3:Put*\",\"Resource\":\"*\"}]}" }""", "failed: the policy allows s3:Put* to arn:aws:iam::999988887777:root; leave that to principals of this account")]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::999988887777:root\"},\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}" }""", "passed")]
    [InlineData("{}", """{ "policy": "[unknown]" }""", "unknown: policy is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", null, "passed")]
    public void Judges_bucket(string inputs, string? policy, string judgement) =>
        Judged.By<BucketPoliciesKeepStrangersOut>(Types.Bucket, inputs, Judged.Beside(Types.BucketPolicy, "bucket", policy)).Should().Be(judgement);
}
