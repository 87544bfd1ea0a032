using DataTier.Planning.Promises;
using DataTier.Settings;
using FsCheck.Fluent;

namespace DataTier.Planning.Tests.Promises;

/// <summary>Promises at their limit and one beyond, and which failures they are about.</summary>
public sealed class PromiseLimitTests
{
    private const string Instance = "aws:rds/instance:Instance";
    private const string Bucket = "aws:s3/bucket:Bucket";
    private const string Database = """{ "multiAz": true, "backupRetentionPeriod": 7, "allocatedStorage": 500, "storageThroughput": 500, "storageEncrypted": true, "region": "eu-west-1" }""";

    [Theory]
    [InlineData(0, PromiseVerdict.Kept)]
    [InlineData(1, PromiseVerdict.Broken)]
    public void A_promise_of_no_loss_is_broken_by_a_minute(int behind, PromiseVerdict expected) =>
        Delivery(behind * 60).Report(point: 0).Clients.Single().Verdict.Should().Be(expected);

    [Theory]
    [InlineData(Survival.Zone, PromiseVerdict.Kept)]
    [InlineData(Survival.Region, PromiseVerdict.Broken)]
    public void The_loss_of_a_region_counts_only_where_the_tier_survives_it(Survival survives, PromiseVerdict expected) => Replicated().Report(point: 9, survives: survives).Clients.Single().Verdict.Should().Be(expected);

    [Theory]
    [InlineData(10, 3)]
    [InlineData(9, 4)]
    public void The_point_of_a_lost_region_is_held_to_the_minute(int point, int broken) =>
        Replicated().Report(point, time: 58, survives: Survival.Region).Clients.Single().Checks.Count(check => check.Verdict == PromiseVerdict.Broken).Should().Be(broken);

    [Fact]
    public void Keys_and_administrators_are_promised_nothing() =>
        new Drawn().Client("a").With("a", "it", Instance, Database).Report().Clients.Single().Checks.Select(check => check.Failure).Distinct()
            .Should().BeEquivalentTo(new Failure?[] { Failure.Instance, Failure.Zone, Failure.Deletion, null });

    [Fact]
    public void What_is_lost_is_broken_once()
    {
        var broken = new Drawn().Client("a").With("a", "it", Bucket, "{}").Report(survives: Survival.Region).Clients.Single().Checks.Where(check => check.Verdict == PromiseVerdict.Broken);

        broken.Select(check => (check.Aspect, check.Failure, check.Message)).Should().Equal(
            (PromiseAspect.Survival, Failure.Region, "promised without a restore, found lost (missing: replication to another region)"),
            (PromiseAspect.RecoveryPoint, Failure.Deletion, "promised at most 5 min, found everything lost (missing: versioning)"));
    }

    [Theory]
    [InlineData("""{ "storageEncrypted": true, "kmsKeyId": "k" }""", Encryption.OwnKey, PromiseVerdict.Kept)]
    [InlineData("""{ "storageEncrypted": true }""", Encryption.KeyOfAws, PromiseVerdict.Kept)]
    [InlineData("""{ "storageEncrypted": false, "kmsKeyId": "k" }""", Encryption.None, PromiseVerdict.Broken)]
    [InlineData("{}", Encryption.None, PromiseVerdict.Broken)]
    [InlineData("""{ "storageEncrypted": "[unknown]" }""", Encryption.NotKnown, PromiseVerdict.NotKnown)]
    public void Every_tier_promises_some_key(string inputs, Encryption found, PromiseVerdict expected) => OfEncryption(Instance, inputs).Should().Be((found, expected));

    [Theory]
    [InlineData("aws:elasticache/replicationGroup:ReplicationGroup", """{ "atRestEncryptionEnabled": true, "kmsKeyId": "k" }""", Encryption.OwnKey, PromiseVerdict.Kept)]
    [InlineData("aws:elasticache/replicationGroup:ReplicationGroup", """{ "atRestEncryptionEnabled": "true" }""", Encryption.KeyOfAws, PromiseVerdict.Kept)]
    [InlineData("aws:elasticache/replicationGroup:ReplicationGroup", "{}", Encryption.None, PromiseVerdict.Broken)]
    [InlineData("aws:memorydb/cluster:Cluster", "{}", Encryption.KeyOfAws, PromiseVerdict.Kept)]
    [InlineData("aws:memorydb/cluster:Cluster", """{ "kmsKeyArn": "k" }""", Encryption.OwnKey, PromiseVerdict.Kept)]
    [InlineData("aws:dynamodb/table:Table", "{}", Encryption.KeyOfAws, PromiseVerdict.Kept)]
    [InlineData("aws:dynamodb/table:Table", """{ "serverSideEncryption": { "kmsKeyArn": "k" } }""", Encryption.OwnKey, PromiseVerdict.Kept)]
    [InlineData("aws:msk/cluster:Cluster", "{}", Encryption.KeyOfAws, PromiseVerdict.Kept)]
    [InlineData("aws:msk/cluster:Cluster", """{ "encryptionInfo": { "encryptionAtRestKmsKeyArn": "k" } }""", Encryption.OwnKey, PromiseVerdict.Kept)]
    [InlineData("aws:efs/fileSystem:FileSystem", "{}", Encryption.None, PromiseVerdict.Broken)]
    [InlineData("aws:efs/fileSystem:FileSystem", """{ "encrypted": true, "kmsKeyId": "k" }""", Encryption.OwnKey, PromiseVerdict.Kept)]
    [InlineData("aws:ebs/volume:Volume", "{}", Encryption.None, PromiseVerdict.Broken)]
    [InlineData("aws:ebs/volume:Volume", """{ "encrypted": true }""", Encryption.KeyOfAws, PromiseVerdict.Kept)]
    public void What_a_service_does_where_nothing_is_said_counts(string type, string inputs, Encryption found, PromiseVerdict expected) => OfEncryption(type, inputs).Should().Be((found, expected));

    [Theory]
    [InlineData("aws:kms", Encryption.OwnKey)]
    [InlineData("aws:kms:dsse", Encryption.OwnKey)]
    [InlineData("AES256", Encryption.KeyOfAws)]
    [InlineData("[unknown]", Encryption.NotKnown)]
    public void A_bucket_is_encrypted_as_its_rule_says(string algorithm, Encryption expected) =>
        new Drawn().Client("a").With("a", "it", Bucket, "{}")
            .With("a", "rule", "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration", $$"""{ "rules": [{ "applyServerSideEncryptionByDefault": { "sseAlgorithm": "{{algorithm}}" } }] }""", ("bucket", "it"))
            .Report().Clients.Single().Holdings.Single().Encryption.Should().Be(expected);

    [Fact]
    public void What_is_broken_is_weaker_than_what_is_not_known() =>
        new Drawn().Client("a").With("a", "hidden", Instance, """{ "storageEncrypted": "[unknown]" }""").With("a", "open", "aws:efs/fileSystem:FileSystem", "{}")
            .Report().Clients.Single().Weakest.Should().Match<PromiseCheck>(check => check.Verdict == PromiseVerdict.Broken);

    [Fact]
    public void A_path_to_another_client_is_the_weakest_of_all() =>
        new Drawn().Client("a").Client("b").With("b", "theirs", "aws:kms/key:Key", "{}").With("a", "open", "aws:efs/fileSystem:FileSystem", "{}").With("a", "role", "aws:iam/role:Role", "{}", ("policy", "theirs"))
            .Report().Clients[0].Weakest.Should().Match<PromiseCheck>(check => check.Aspect == PromiseAspect.Isolation);

    [Fact]
    public void A_looser_promise_breaks_nothing_that_a_stricter_one_keeps() => Prop.ForAll(
        (from point in Gen.Choose(0, 1500) from time in Gen.Choose(1, 120) from more in Gen.Choose(0, 600) from multi in Gen.Elements("true", "false") from gib in Gen.Choose(20, 4000) select (point, time, more, multi, gib)).ToArbitrary(),
        drawn =>
        {
            var plan = new Drawn().Client("a").With("a", "it", Instance, $$"""{ "multiAz": {{drawn.multi}}, "backupRetentionPeriod": 7, "allocatedStorage": {{drawn.gib}}, "storageThroughput": 300, "storageEncrypted": true }""");
            return plan.Report(drawn.point + drawn.more, drawn.time + drawn.more).Clients.Single().Verdict <= plan.Report(drawn.point, drawn.time).Clients.Single().Verdict;
        }).Holds();

    private static Drawn Replicated() => new Drawn().Client("a").With("a", "it", Instance, Database)
        .With("a", "copy", "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication", """{ "region": "eu-central-1" }""", ("sourceDbInstanceArn", "it"));

    private static Drawn Delivery(int seconds) => new Drawn().Client("a").With("a", "it", "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream",
        $$"""{ "serverSideEncryption": { "enabled": true }, "extendedS3Configuration": { "bufferingInterval": {{seconds}} } }""");

    private static (Encryption Found, PromiseVerdict Verdict) OfEncryption(string type, string inputs)
    {
        var client = new Drawn().Client("a").With("a", "it", type, inputs).Report().Clients.Single();
        return (client.Holdings.Single().Encryption, client.Checks.Single(check => check.Aspect == PromiseAspect.Encryption).Verdict);
    }
}
