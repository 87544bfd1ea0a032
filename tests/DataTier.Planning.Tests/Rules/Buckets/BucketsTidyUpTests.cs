using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Buckets;

namespace DataTier.Planning.Tests.Rules.Buckets;

public sealed class BucketsTidyUpTests
{
    [Theory]
    [InlineData("{}", """{ "rules": [{ "status": "Enabled", "filter": {}, "abortIncompleteMultipartUpload": { "daysAfterInitiation": 7 } }, { "status": "Enabled", "filter": {}, "noncurrentVersionExpiration": { "noncurrentDays": 30 } }] }""", "passed")]
    [InlineData("{}", """{ "rules": [{ "status": "Enabled", "filter": {}, "noncurrentVersionExpiration": { "noncurrentDays": 30 } }] }""", "failed: rules is a list of 1; add an Enabled rule for all objects with abortIncompleteMultipartUpload")]
    [InlineData("{}", """{ "rules": [{ "status": "Enabled", "filter": {}, "abortIncompleteMultipartUpload": { "daysAfterInitiation": 7 } }] }""", "failed: rules is a list of 1; add an Enabled rule with noncurrentVersionExpiration")]
    [InlineData("{}", """{ "rules": [{ "status": "Disabled", "filter": {}, "abortIncompleteMultipartUpload": { "daysAfterInitiation": 7 } }, { "status": "Enabled", "filter": {}, "noncurrentVersionExpiration": { "noncurrentDays": 30 } }] }""", "failed: rules is a list of 2; add an Enabled rule for all objects with abortIncompleteMultipartUpload")]
    [InlineData("{}", """{ "rules": [{ "status": "Enabled", "filter": { "prefix": "a/" }, "abortIncompleteMultipartUpload": { "daysAfterInitiation": 7 } }, { "status": "Enabled", "filter": {}, "noncurrentVersionExpiration": { "noncurrentDays": 30 } }] }""", "failed: rules is a list of 2; add an Enabled rule for all objects with abortIncompleteMultipartUpload")]
    [InlineData("{}", """{ "rules": ["[unknown]", { "status": "Enabled", "filter": {}, "noncurrentVersionExpiration": { "noncurrentDays": 30 } }] }""", "unknown: rules holds what is known only after deployment, so this is not judged; add an Enabled rule for all objects with abortIncompleteMultipartUpload")]
    [InlineData("{}", null, "failed: no BucketLifecycleConfiguration for it; add one that ends broken uploads and old versions")]
    public void Judges_bucket(string inputs, string? lifecycle, string judgement) =>
        Judged.By<BucketsTidyUp>(Types.Bucket, inputs, Judged.Beside(Types.BucketLifecycle, "bucket", lifecycle)).Should().Be(judgement);
}
