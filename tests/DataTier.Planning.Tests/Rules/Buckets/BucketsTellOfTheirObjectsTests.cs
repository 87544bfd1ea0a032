using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Buckets;

namespace DataTier.Planning.Tests.Rules.Buckets;

public sealed class BucketsTellOfTheirObjectsTests
{
    [Theory]
    [InlineData("{}", """{ "eventbridge": true }""", "passed")]
    [InlineData("{}", """{ "queues": [{ "queueArn": "q" }] }""", "passed")]
    [InlineData("{}", """{ "eventbridge": false }""", "failed: eventbridge is false; set it to true")]
    [InlineData("{}", "{}", "failed: eventbridge is not given; set it to true")]
    [InlineData("{}", """{ "eventbridge": "[unknown]" }""", "unknown: eventbridge is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", null, "failed: no BucketNotification for it; add one with eventbridge on")]
    public void Judges_bucket(string inputs, string? notification, string judgement) =>
        Judged.By<BucketsTellOfTheirObjects>(Types.Bucket, inputs, Judged.Beside(Types.BucketNotification, "bucket", notification)).Should().Be(judgement);
}
