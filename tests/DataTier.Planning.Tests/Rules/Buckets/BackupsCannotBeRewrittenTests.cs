using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Buckets;

namespace DataTier.Planning.Tests.Rules.Buckets;

public sealed class BackupsCannotBeRewrittenTests
{
    [Theory]
    [InlineData("""{ "objectLockEnabled": true }""", """{ "rule": { "defaultRetention": { "mode": "GOVERNANCE", "days": 35 } } }""", "{}", "passed")]
    [InlineData("""{ "objectLockEnabled": false }""", """{ "rule": { "defaultRetention": { "mode": "GOVERNANCE", "days": 35 } } }""", "{}", "failed: objectLockEnabled is false; set it to true")]
    [InlineData("""{ "objectLockEnabled": true }""", "{}", "{}", "failed: rule.defaultRetention is not given; set it to a retention")]
    [InlineData("""{ "objectLockEnabled": true }""", null, "{}", "failed: no BucketObjectLockConfiguration for it; add one with a default retention")]
    [InlineData("""{ "objectLockEnabled": "[unknown]" }""", """{ "rule": { "defaultRetention": { "mode": "GOVERNANCE", "days": 35 } } }""", "{}", "unknown: objectLockEnabled is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", null, null, "not applicable")]
    public void Judges_bucket(string inputs, string? locked, string? trail, string judgement) =>
        Judged.By<BackupsCannotBeRewritten>(Types.Bucket, inputs, Judged.Beside(Types.BucketLock, "bucket", locked), Judged.Beside(Types.Trail, "s3BucketName", trail)).Should().Be(judgement);
}
