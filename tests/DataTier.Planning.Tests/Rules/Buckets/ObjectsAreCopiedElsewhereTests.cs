using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Buckets;

namespace DataTier.Planning.Tests.Rules.Buckets;

public sealed class ObjectsAreCopiedElsewhereTests
{
    [Theory]
    [InlineData("{}", """{ "rules": [{ "status": "Enabled", "destination": { "bucket": "arn:aws:s3:::elsewhere" } }] }""", null, null, "passed")]
    [InlineData("{}", """{ "rules": [{ "status": "Disabled", "destination": { "bucket": "arn:aws:s3:::elsewhere" } }] }""", null, null, "failed: rules is a list of 1; add an Enabled rule to a bucket in another region")]
    [InlineData("{}", """{ "rules": [{ "status": "Enabled", "destination": { "bucket": "arn:aws:x:eu-west-1:111122223333:it" } }] }""", null, null, "failed: rules is a list of 1; add an Enabled rule to a bucket in another region")]
    [InlineData("{}", """{ "rules": "[unknown]" }""", null, null, "unknown: rules is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", null, null, null, "failed: no BucketReplicationConfig for it; add one to a bucket in another region")]
    [InlineData("{}", null, "{}", null, "not applicable")]
    [InlineData("{}", null, null, """{ "rules": [{ "status": "Enabled", "filter": {}, "expiration": { "days": 31 } }] }""", "not applicable")]
    [InlineData("{}", null, null, """{ "rules": [{ "status": "Enabled", "filter": {}, "expiration": { "days": 32 } }] }""", "failed: no BucketReplicationConfig for it; add one to a bucket in another region")]
    public void Judges_bucket(string inputs, string? replication, string? logging, string? lifecycle, string judgement) =>
        Judged.By<ObjectsAreCopiedElsewhere>(Types.Bucket, inputs, Judged.Beside(Types.BucketReplication, "bucket", replication), Judged.Beside(Types.BucketLogging, "targetBucket", logging), Judged.Beside(Types.BucketLifecycle, "bucket", lifecycle)).Should().Be(judgement);
}
