using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Buckets;

namespace DataTier.Planning.Tests.Rules.Buckets;

public sealed class BucketsKeepVersionsTests
{
    [Theory]
    [InlineData("{}", """{ "versioningConfiguration": { "status": "Enabled" } }""", null, "passed")]
    [InlineData("{}", """{ "versioningConfiguration": { "status": "Suspended" } }""", null, "failed: versioningConfiguration.status is 'Suspended'; set it to Enabled")]
    [InlineData("{}", "{}", null, "failed: versioningConfiguration.status is not given; set it to Enabled")]
    [InlineData("{}", """{ "versioningConfiguration": { "status": "[unknown]" } }""", null, "unknown: versioningConfiguration.status is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", null, null, "failed: no BucketVersioning for it; add one that is Enabled")]
    [InlineData("{}", null, "{}", "not applicable")]
    public void Judges_bucket(string inputs, string? versioning, string? logging, string judgement) =>
        Judged.By<BucketsKeepVersions>(Types.Bucket, inputs, Judged.Beside(Types.BucketVersioning, "bucket", versioning), Judged.Beside(Types.BucketLogging, "targetBucket", logging)).Should().Be(judgement);
}
