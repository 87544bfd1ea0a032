using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Buckets;

namespace DataTier.Planning.Tests.Rules.Buckets;

public sealed class ObjectsAreCopiedElsewhereTests
{
    [Theory]
    [InlineData("{}", """{ "rules": [{ "status": "Enabled", "destination": { "bucket": "arn:aws:s3:::elsewhere" } }] }""", null, "passed")]
    [InlineData("{}", """{ "rules": [{ "status": "Disabled", "destination": { "bucket": "arn:aws:s3:::elsewhere" } }] }""", null, "failed: rules is a list of 1; add an Enabled rule to a bucket in another region")]
    [InlineData("{}", """{ "rules": [{ "status": "Enabled", "destination": { "bucket": "arn:aws:x:eu-west-1:111122223333:it" } }] }""", null, "failed: rules is a list of 1; add an Enabled rule to a bucket in another region")]
    [InlineData("{}", """{ "rules": "[unknown]" }""", null, "unknown: rules is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", null, null, "failed: no BucketReplicationConfig for it; add one to a bucket in another region")]
    [InlineData("{}", null, "{}", "not applicable")]
    public void Judges_bucket(string inputs, string? replication, string? logging, string judgement) =>
        Judged.By<ObjectsAreCopiedElsewhere>(Types.Bucket, inputs, Judged.Beside(Types.BucketReplication, "bucket", replication), Judged.Beside(Types.BucketLogging, "targetBucket", logging)).Should().Be(judgement);
}
