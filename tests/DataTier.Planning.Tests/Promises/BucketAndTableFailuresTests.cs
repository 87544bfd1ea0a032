using DataTier.Planning.Promises;

namespace DataTier.Planning.Tests.Promises;

/// <summary>Each failure of buckets and tables where the best means is missing, in the wrong place or hidden.</summary>
public sealed class BucketAndTableFailuresTests
{
    private const string Bucket = "aws:s3/bucket:Bucket";
    private const string Replication = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";
    private const string Table = "aws:dynamodb/table:Table";

    [Theory]
    [InlineData(Failure.Instance, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Zone, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Region, "missing: replication to another region")]
    [InlineData(Failure.Deletion, "missing: versioning")]
    [InlineData(Failure.KeyLoss, "missing: a copy under another key")]
    [InlineData(Failure.Ransomware, "missing: a copy that no administrator can delete before its day")]
    public void A_bare_bucket_survives_a_zone_and_no_more(Failure failure, string expected) => new Drawn().Client("a").With("a", "it", Bucket, "{}").Through(failure).Should().Be(expected);

    [Theory]
    [InlineData("\"Enabled\"", "survived, 15 min back, 15 min")]
    [InlineData("\"Disabled\"", "missing: replication that is enabled")]
    [InlineData("\"[unknown]\"", "not known: rules.status is known only after deployment")]
    public void Only_a_rule_that_is_enabled_copies(string status, string expected) => Copied(status, "second").Through(Failure.Region).Should().Be(expected);

    [Fact]
    public void A_copy_in_a_bucket_that_the_plan_does_not_hold_is_not_known() =>
        Copied("\"Enabled\"", "elsewhere").Through(Failure.Region).Should().Be("not known: the region of copies is known only after deployment");

    [Fact]
    public void A_copy_in_another_region_has_another_key() => Copied("\"Enabled\"", "second").Through(Failure.KeyLoss).Should().Be("survived, 15 min back, 15 min");

    [Theory]
    [InlineData(Failure.Region, "made again, 0 min back, 30 min")]
    [InlineData(Failure.Deletion, "made again, 0 min back, 30 min")]
    [InlineData(Failure.KeyLoss, "made again, 0 min back, 30 min")]
    [InlineData(Failure.Ransomware, "made again, 0 min back, 30 min")]
    public void A_scratch_bucket_is_made_again_after_anything(Failure failure, string expected) =>
        new Drawn().Client("a").Stated("""[{ "name": "a", "tier": "gold", "buckets": [{ "name": "b", "use": "scratch" }] }]""").With("a", "a--b", Bucket, "{}").Through(failure, "a--b").Should().Be(expected);

    [Fact]
    public void A_class_of_three_zones_survives_one() =>
        new Drawn().Client("a").With("a", "it", Bucket, "{}")
            .With("a", "ages", "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", """{ "rules": [{ "transitions": [{ "storageClass": "STANDARD_IA" }] }] }""", ("bucket", "it"))
            .Through(Failure.Zone).Should().Be("survived, 0 min back, 1 min");

    [Theory]
    [InlineData(Failure.Instance, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Zone, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Region, "missing: a replica in another region")]
    [InlineData(Failure.Deletion, "missing: point-in-time recovery")]
    [InlineData(Failure.KeyLoss, "missing: a copy under another key")]
    [InlineData(Failure.Ransomware, "missing: a copy that no administrator can delete before its day")]
    public void A_bare_table_survives_a_zone_and_no_more(Failure failure, string expected) => new Drawn().Client("a").With("a", "it", Table, "{}").Through(failure).Should().Be(expected);

    [Theory]
    [InlineData(Failure.Deletion, "restored, 168 h back, 1 h")]
    [InlineData(Failure.Region, "missing: a replica in another region")]
    public void A_weekly_snapshot_of_a_table_is_a_week_old(Failure failure, string expected) =>
        new Drawn().Client("a").With("a", "it", Table, """{ "region": "eu-west-1" }""")
            .With("a", "vault", "aws:backup/vault:Vault", """{ "region": "eu-west-1" }""")
            .With("a", "plan", "aws:backup/plan:Plan", """{ "rules": [{ "schedule": "cron(0 1 ? * SAT *)" }] }""", ("rules", "vault"))
            .With("a", "selection", "aws:backup/selection:Selection", "{}", ("planId", "plan"), ("resources", "it"))
            .Through(failure).Should().Be(expected);

    [Fact]
    public void A_replica_of_a_table_has_a_key_of_its_own() =>
        new Drawn().Client("a").With("a", "it", Table, """{ "region": "eu-west-1" }""")
            .With("a", "replica", "aws:dynamodb/tableReplica:TableReplica", """{ "region": "eu-central-1" }""", ("globalTableArn", "it"))
            .Through(Failure.KeyLoss).Should().Be("survived, 1 min back, 1 min");

    private static Drawn Copied(string status, string bucket) => new Drawn().Client("a")
        .With("a", "it", Bucket, """{ "bucket": "first", "region": "eu-west-1" }""")
        .With("a", "target", Bucket, """{ "bucket": "second", "region": "eu-central-1" }""")
        .With("a", "copies", Replication, $$"""{ "rules": [{ "status": {{status}}, "destination": { "bucket": "arn:aws:s3:::{{bucket}}", "replicationTime": { "status": "Enabled" } } }] }""", ("bucket", "it"));
}
