using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Observability;

namespace DataTier.Planning.Tests.Rules.Observability;

public sealed class TrailBucketsArePrivateAndLoggedTests
{
    private const string Closed = """{ "blockPublicAcls": true, "blockPublicPolicy": true, "ignorePublicAcls": true, "restrictPublicBuckets": true }""";

    [Theory]
    [InlineData("{}", "failed: s3BucketName is not given; name a bucket of this plan")]
    [InlineData("""{ "s3BucketName": "elsewhere" }""", "unknown: s3BucketName names no Bucket of this plan, so this is not judged; name a bucket of this plan")]
    public void Judges_trail(string inputs, string judgement) =>
        Judged.By<TrailBucketsArePrivateAndLogged>(Types.Trail, inputs).Should().Be(judgement);

    [Theory]
    [InlineData(Closed, "{}", "passed")]
    [InlineData(Closed, null, "failed: no BucketLogging for its bucket; log who reads it")]
    [InlineData(null, "{}", "failed: no BucketPublicAccessBlock for it; block public access to it")]
    [InlineData("""{ "blockPublicAcls": true, "blockPublicPolicy": true, "ignorePublicAcls": true, "restrictPublicBuckets": false }""", "{}", "failed: restrictPublicBuckets is false; set it to true")]
    [InlineData("""{ "blockPublicAcls": true, "blockPublicPolicy": true, "ignorePublicAcls": true, "restrictPublicBuckets": "[unknown]" }""", "{}", "unknown: restrictPublicBuckets is known only after deployment, so this is not judged; make it a plain value")]
    public void Looks_at_the_bucket(string? block, string? logging, string judgement) =>
        Judged.By<TrailBucketsArePrivateAndLogged>(
            Types.Trail, "{}", Judged.Behind("s3BucketName", Types.Bucket, "{}"), BesideBucket(Types.BucketPublicAccess, block), BesideBucket(Types.BucketLogging, logging)).Should().Be(judgement);

    private static Judged.Other BesideBucket(string type, string? inputs) => new("beside", type, inputs, "bucket", From: "behind-s3BucketName");
}
