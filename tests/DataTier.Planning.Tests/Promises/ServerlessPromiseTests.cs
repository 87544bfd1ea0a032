using DataTier.Planning.Promises;
using DataTier.Settings;

namespace DataTier.Planning.Tests.Promises;

/// <summary>What serverless stores, streams, queues, warehouses and volumes come through.</summary>
public sealed class ServerlessPromiseTests
{
    private const string Cache = "aws:elasticache/serverlessCache:ServerlessCache";
    private const string Kafka = "aws:msk/serverlessCluster:ServerlessCluster";
    private const string Stream = "aws:kinesis/stream:Stream";
    private const string Delivery = "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream";
    private const string Queue = "aws:sqs/queue:Queue";
    private const string Warehouse = "aws:redshiftserverless/namespace:Namespace";
    private const string Volume = "aws:ebs/volume:Volume";

    [Theory]
    [InlineData(Failure.Instance, "survived, 1 min back, 1 min")]
    [InlineData(Failure.Zone, "survived, 1 min back, 1 min")]
    [InlineData(Failure.Region, "missing: a copy in another region")]
    [InlineData(Failure.Deletion, "restored, 24 h back, 16 min")]
    [InlineData(Failure.KeyLoss, "missing: a copy under another key")]
    [InlineData(Failure.Ransomware, "missing: a copy that no administrator can delete before its day")]
    public void A_serverless_cache_survives_a_zone_and_goes_back_to_its_last_snapshot(Failure failure, string expected) =>
        new Drawn().Client("a").With("a", "it", Cache, """{ "engine": "valkey", "snapshotRetentionLimit": 1, "cacheUsageLimits": { "dataStorage": { "maximum": 1, "unit": "GB" } } }""").Through(failure).Should().Be(expected);

    [Theory]
    [InlineData(""" "snapshotRetentionLimit": 0 """, "missing: daily snapshots (snapshotRetentionLimit)")]
    [InlineData(""" "snapshotRetentionLimit": "[unknown]" """, "not known: snapshotRetentionLimit is known only after deployment")]
    [InlineData(""" "snapshotRetentionLimit": 1 """, "restored, 24 h back, not known")]
    public void Without_a_limit_its_restore_takes_nobody_knows_how_long(string inputs, string expected) =>
        new Drawn().Client("a").With("a", "it", Cache, $$"""{ "engine": "valkey", {{inputs}} }""").Through(Failure.Deletion).Should().Be(expected);

    [Theory]
    [InlineData("\"memcached\"", "made again, 0 min back, 15 min")]
    [InlineData("\"[unknown]\"", "not known: engine is known only after deployment")]
    public void Memcached_may_throw_away_anything(string engine, string expected) =>
        new Drawn().Client("a").With("a", "it", Cache, $$"""{ "engine": {{engine}} }""").Through(Failure.Deletion).Should().Be(expected);

    [Theory]
    [InlineData(Failure.Zone, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Region, "missing: brokers or an archive in another region")]
    [InlineData(Failure.Deletion, "missing: an archive of the events")]
    public void A_serverless_broker_keeps_three_copies_and_no_archive(Failure failure, string expected) =>
        new Drawn().Client("a").With("a", "it", Kafka, "{}").Through(failure).Should().Be(expected);

    [Theory]
    [InlineData(Failure.Instance, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Zone, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Region, "missing: a stream in another region")]
    [InlineData(Failure.Deletion, "missing: a delivery stream that copies its records")]
    public void A_stream_is_in_three_zones(Failure failure, string expected) =>
        new Drawn().Client("a").With("a", "it", Stream, "{}").Through(failure).Should().Be(expected);

    [Fact]
    public void A_stream_that_is_delivered_is_as_far_behind_as_its_delivery_gathers() =>
        new Drawn().Client("a").With("a", "it", Stream, "{}")
            .With("a", "delivery", Delivery, """{ "extendedS3Configuration": { "bufferingInterval": 120 } }""", ("kinesisSourceConfiguration", "it"))
            .Through(Failure.Deletion).Should().Be("restored, 2 min back, not known");

    [Theory]
    [InlineData("{}", Encryption.None)]
    [InlineData("""{ "encryptionType": "NONE" }""", Encryption.None)]
    [InlineData("""{ "encryptionType": "KMS", "kmsKeyId": "alias/aws/kinesis" }""", Encryption.KeyOfAws)]
    [InlineData("""{ "encryptionType": "KMS", "kmsKeyId": "arn" }""", Encryption.OwnKey)]
    [InlineData("""{ "encryptionType": "[unknown]" }""", Encryption.NotKnown)]
    public void A_stream_is_encrypted_only_where_it_says_so(string inputs, Encryption expected) => EncryptionOf(Stream, inputs).Should().Be(expected);

    [Theory]
    [InlineData("""{ "extendedS3Configuration": { "bufferingInterval": 300 } }""", Failure.Zone, "survived, 0 min back, 1 min")]
    [InlineData("""{ "extendedS3Configuration": { "bufferingInterval": 300 } }""", Failure.Deletion, "made again, 5 min back, 15 min")]
    [InlineData("""{ "extendedS3Configuration": { "bufferingInterval": 900 } }""", Failure.Region, "made again, 15 min back, 15 min")]
    [InlineData("""{ "extendedS3Configuration": { "x": 1 } }""", Failure.Region, "made again, 5 min back, 15 min")]
    [InlineData("""{ "extendedS3Configuration": { "bufferingInterval": "[unknown]" } }""", Failure.Region, "made again, not known back, 15 min")]
    [InlineData("""{ "redshiftConfiguration": { "x": 1 } }""", Failure.Region, "made again, not known back, 15 min")]
    public void A_delivery_stream_holds_what_it_gathers(string inputs, Failure failure, string expected) =>
        new Drawn().Client("a").With("a", "it", Delivery, inputs).Through(failure).Should().Be(expected);

    [Theory]
    [InlineData(300, PromiseVerdict.Kept)]
    [InlineData(301, PromiseVerdict.Broken)]
    public void What_it_gathers_may_be_no_more_than_the_promise(int seconds, PromiseVerdict expected) =>
        new Drawn().Client("a").With("a", "it", Delivery, $$"""{ "serverSideEncryption": { "enabled": true }, "extendedS3Configuration": { "bufferingInterval": {{seconds}} } }""")
            .Report(point: 5).Clients.Single().Verdict.Should().Be(expected);

    [Theory]
    [InlineData(Failure.Zone, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Region, "missing: a queue in another region")]
    [InlineData(Failure.Deletion, "missing: a copy of its messages: SQS keeps none")]
    public void A_queue_of_SQS_undoes_no_mistake(Failure failure, string expected) => new Drawn().Client("a").With("a", "it", Queue, "{}").Through(failure).Should().Be(expected);

    [Theory]
    [InlineData("{}", Encryption.KeyOfAws)]
    [InlineData("""{ "kmsMasterKeyId": "alias/aws/sqs" }""", Encryption.KeyOfAws)]
    [InlineData("""{ "kmsMasterKeyId": "arn" }""", Encryption.OwnKey)]
    [InlineData("""{ "sqsManagedSseEnabled": false }""", Encryption.None)]
    [InlineData("""{ "sqsManagedSseEnabled": "[unknown]" }""", Encryption.NotKnown)]
    public void A_queue_of_SQS_is_encrypted_unless_it_says_otherwise(string inputs, Encryption expected) => EncryptionOf(Queue, inputs).Should().Be(expected);

    [Theory]
    [InlineData("""["1", "2"]""", "survived, 0 min back, 15 min")]
    [InlineData("""["1"]""", "missing: a subnet in another zone for its machines")]
    [InlineData("\"[unknown]\"", "not known: subnetIds is known only after deployment")]
    public void A_warehouse_moves_where_it_has_a_subnet(string subnets, string expected) =>
        new Drawn().Client("a").With("a", "it", Warehouse, "{}")
            .With("a", "machines", "aws:redshiftserverless/workgroup:Workgroup", $$"""{ "subnetIds": {{subnets}} }""", ("namespaceName", "it"))
            .Through(Failure.Zone).Should().Be(expected);

    [Theory]
    [InlineData(Failure.Instance, "survived, 0 min back, 15 min")]
    [InlineData(Failure.Zone, "not known: no workgroup tells in which zones it may run")]
    [InlineData(Failure.Region, "missing: a copy of its recovery points in another region")]
    [InlineData(Failure.Deletion, "restored, 30 min back, 30 min")]
    public void A_warehouse_has_a_recovery_point_every_half_hour(Failure failure, string expected) => new Drawn().Client("a").With("a", "it", Warehouse, "{}").Through(failure).Should().Be(expected);

    [Theory]
    [InlineData(Failure.Instance, "survived, 0 min back, 10 min")]
    [InlineData(Failure.Zone, "restored, 24 h back, 21 min")]
    [InlineData(Failure.Deletion, "restored, 24 h back, 21 min")]
    [InlineData(Failure.Region, "missing: snapshots in another region")]
    public void A_volume_that_a_plan_names_is_restored_where_its_zone_is_lost(Failure failure, string expected) => Backed().Through(failure).Should().Be(expected);

    [Fact]
    public void A_volume_that_no_plan_names_is_lost_with_its_zone() =>
        new Drawn().Client("a").With("a", "it", Volume, """{ "size": 100 }""").Through(Failure.Zone).Should().Be("missing: snapshots by a backup plan that names it");

    [Theory]
    [InlineData("\"ENABLED\"", "restored, 24 h back, 31 min")]
    [InlineData("\"DISABLED\"", "missing: daily backups")]
    [InlineData("\"[unknown]\"", "not known: backupPolicy.status is known only after deployment")]
    public void Home_directories_go_back_to_the_backup_of_the_day(string status, string expected) =>
        new Drawn().Client("a").Using(Usage.FileDataGb, 50).With("a", "it", "aws:sagemaker/domain:Domain", "{}")
            .With("a", "daily", "aws:efs/backupPolicy:BackupPolicy", $$"""{ "backupPolicy": { "status": {{status}} } }""", ("fileSystemId", "it"))
            .Through(Failure.Deletion).Should().Be(expected);

    [Theory]
    [InlineData(Failure.Zone, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Region, "missing: a copy of the home directories in another region")]
    [InlineData(Failure.Deletion, "missing: daily backups")]
    public void Home_directories_are_in_three_zones_and_in_no_backup_by_themselves(Failure failure, string expected) =>
        new Drawn().Client("a").With("a", "it", "aws:sagemaker/domain:Domain", "{}").Through(failure).Should().Be(expected);

    private static Drawn Backed() => new Drawn().Client("a").With("a", "it", Volume, """{ "size": 100, "throughput": 300, "encrypted": true }""")
        .With("a", "plan", "aws:backup/plan:Plan", """{ "rules": [{ "schedule": "cron(0 1 ? * * *)" }] }""")
        .With("a", "selection", "aws:backup/selection:Selection", "{}", ("planId", "plan"), ("resources", "it"));

    private static Encryption EncryptionOf(string type, string inputs) => new Drawn().Client("a").With("a", "it", type, inputs).Report().Clients.Single().Holdings.Single().Encryption;
}
