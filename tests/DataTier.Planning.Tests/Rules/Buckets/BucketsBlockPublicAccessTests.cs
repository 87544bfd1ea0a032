using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Buckets;

namespace DataTier.Planning.Tests.Rules.Buckets;

public sealed class BucketsBlockPublicAccessTests
{
    [Theory]
    [InlineData("{}", """{ "blockPublicAcls": true, "blockPublicPolicy": true, "ignorePublicAcls": true, "restrictPublicBuckets": true }""", "passed")]
    [InlineData("{}", """{ "blockPublicAcls": true, "blockPublicPolicy": true, "ignorePublicAcls": false, "restrictPublicBuckets": true }""", "failed: ignorePublicAcls is false; set it to true")]
    [InlineData("{}", """{ "blockPublicAcls": true, "blockPublicPolicy": true, "ignorePublicAcls": true }""", "failed: restrictPublicBuckets is not given; set it to true")]
    [InlineData("{}", """{ "blockPublicAcls": "[unknown]", "blockPublicPolicy": true, "ignorePublicAcls": true, "restrictPublicBuckets": true }""", "unknown: blockPublicAcls is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", null, "failed: no BucketPublicAccessBlock for it; add one with all four switches on")]
    public void Judges_bucket(string inputs, string? block, string judgement) =>
        Judged.By<BucketsBlockPublicAccess>(Types.Bucket, inputs, Judged.Beside(Types.BucketPublicAccess, "bucket", block)).Should().Be(judgement);
}
