using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Observability;

namespace DataTier.Planning.Tests.Rules.Observability;

public sealed class TrailBucketsArePrivateAndLoggedTests
{
    [Theory]
    [InlineData("{}", "failed: s3BucketName is not given; name a bucket of this plan")]
    [InlineData("""{ "s3BucketName": "elsewhere" }""", "unknown: s3BucketName names no Bucket of this plan, so this is not judged; name a bucket of this plan")]
    public void Judges_trail(string inputs, string judgement) =>
        Judged.By<TrailBucketsArePrivateAndLogged>(Types.Trail, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("{}", "{}", "failed: no BucketPublicAccessBlock for it; block public access to it; no BucketLogging for its bucket; log who reads it")]
    public void Looks_at_the_bucket(string inputs, string bucket, string judgement) =>
        Judged.By<TrailBucketsArePrivateAndLogged>(Types.Trail, inputs, Judged.Behind("s3BucketName", Types.Bucket, bucket)).Should().Be(judgement);
}
