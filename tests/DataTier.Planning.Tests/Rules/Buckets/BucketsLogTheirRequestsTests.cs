using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Buckets;

namespace DataTier.Planning.Tests.Rules.Buckets;

public sealed class BucketsLogTheirRequestsTests
{
    [Theory]
    [InlineData("{}", """{ "targetBucket": "[unknown]" }""", null, "passed")]
    [InlineData("{}", "{}", null, "failed: targetBucket is not given; set it to the log bucket")]
    [InlineData("{}", null, null, "failed: no BucketLogging for it; add one to the log bucket")]
    [InlineData("{}", null, "{}", "not applicable")]
    public void Judges_bucket(string inputs, string? logging, string? fromOthers, string judgement) =>
        Judged.By<BucketsLogTheirRequests>(Types.Bucket, inputs, Judged.Beside(Types.BucketLogging, "bucket", logging), Judged.Beside(Types.BucketLogging, "targetBucket", fromOthers)).Should().Be(judgement);
}
