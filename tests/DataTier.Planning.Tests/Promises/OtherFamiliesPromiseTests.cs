using DataTier.Planning.Promises;

namespace DataTier.Planning.Tests.Promises;

/// <summary>What caches, buckets, tables, brokers and files come through.</summary>
public sealed class OtherFamiliesPromiseTests
{
    private const string Cache = "aws:elasticache/replicationGroup:ReplicationGroup";
    private const string Bucket = "aws:s3/bucket:Bucket";
    private const string Replication = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";
    private const string Table = "aws:dynamodb/table:Table";
    private const string Kafka = "aws:msk/cluster:Cluster";
    private const string Files = "aws:efs/fileSystem:FileSystem";

    [Theory]
    [InlineData("\"allkeys-lru\"", "made again, 0 min back, 15 min")]
    [InlineData("\"noeviction\"", "restored, 24 h back, 17 min")]
    [InlineData("\"volatile-ttl\"", "restored, 24 h back, 17 min")]
    [InlineData("\"[unknown]\"", "not known: maxmemory-policy is known only after deployment")]
    public void A_cache_that_may_throw_away_anything_holds_nothing_of_its_own(string policy, string expected) =>
        new Drawn().Client("a")
            .With("a", "settings", "aws:elasticache/parameterGroup:ParameterGroup", $$"""{ "parameters": [{ "name": "maxmemory-policy", "value": {{policy}} }] }""")
            .With("a", "it", Cache, """{ "snapshotRetentionLimit": 7, "nodeType": "cache.t4g.medium" }""", ("parameterGroupName", "settings"))
            .Through(Failure.Deletion).Should().Be(expected);

    [Theory]
    [InlineData("true", "true", "survived, 1 min back, 1 min")]
    [InlineData("true", "false", "missing: daily snapshots (snapshotRetentionLimit)")]
    [InlineData("false", "true", "missing: daily snapshots (snapshotRetentionLimit)")]
    [InlineData("true", "\"[unknown]\"", "not known: multiAzEnabled is known only after deployment")]
    public void A_queue_survives_a_zone_only_with_a_replica_in_another(string failover, string zones, string expected) =>
        new Drawn().Client("a").With("a", "it", Cache, $$"""{ "automaticFailoverEnabled": {{failover}}, "multiAzEnabled": {{zones}} }""").Through(Failure.Zone).Should().Be(expected);

    [Theory]
    [InlineData("\"Enabled\"", "restored, 0 min back, 30 min")]
    [InlineData("\"Suspended\"", "missing: versioning")]
    [InlineData("\"[unknown]\"", "not known: versioningConfiguration.status is known only after deployment")]
    public void Versions_undo_a_mistake(string status, string expected) =>
        new Drawn().Client("a").With("a", "it", Bucket, "{}")
            .With("a", "versions", "aws:s3/bucketVersioning:BucketVersioning", $$"""{ "versioningConfiguration": { "status": {{status}} } }""", ("bucket", "it"))
            .Through(Failure.Deletion).Should().Be(expected);

    [Theory]
    [InlineData("eu-central-1", "Enabled", "survived, 15 min back, 15 min")]
    [InlineData("eu-central-1", "Disabled", "survived, not known back, 15 min")]
    [InlineData("eu-west-1", "Enabled", "missing: replication to another region than its own")]
    public void A_copied_bucket_survives_a_region(string region, string control, string expected) => Copied(region, control).Through(Failure.Region).Should().Be(expected);

    [Fact]
    public void A_bucket_that_takes_copies_holds_nothing_of_its_own() =>
        Copied("eu-central-1", "Enabled").Report().Clients.Single().Holdings.Select(holding => holding.Resource.Name).Should().Equal("it");

    [Fact]
    public void Storage_in_one_zone_is_lost_with_it() =>
        new Drawn().Client("a").With("a", "it", Bucket, "{}")
            .With("a", "ages", "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", """{ "rules": [{ "transitions": [{ "storageClass": "ONEZONE_IA" }] }] }""", ("bucket", "it"))
            .Through(Failure.Zone).Should().Be("missing: a storage class of three zones: a rule moves objects to ONEZONE_IA");

    [Fact]
    public void A_bucket_that_its_client_declares_as_scratch_is_made_again() =>
        new Drawn().Client("a").Stated("""[{ "name": "a", "tier": "gold", "buckets": [{ "name": "exports", "use": "scratch" }, { "name": "papers", "use": "records" }] }]""")
            .With("a", "a--exports", Bucket, "{}").With("a", "a--papers", Bucket, "{}")
            .Report(survives: Settings.Survival.Region).Clients.Single().Holdings.Select(holding => holding[Failure.Region].Kind)
            .Should().Equal(RecoveryKind.MadeAgain, RecoveryKind.Lost);

    [Theory]
    [InlineData("COMPLIANCE", "restored, 0 min back, 30 min")]
    [InlineData("GOVERNANCE", "missing: a lock that no administrator can lift (COMPLIANCE)")]
    public void Only_a_lock_that_nobody_lifts_withstands_an_administrator(string mode, string expected) =>
        new Drawn().Client("a").With("a", "it", Bucket, "{}")
            .With("a", "lock", "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration", $$"""{ "rule": { "defaultRetention": { "mode": "{{mode}}" } } }""", ("bucket", "it"))
            .Through(Failure.Ransomware).Should().Be(expected);

    [Theory]
    [InlineData("true", "restored, 5 min back, 1 h")]
    [InlineData("false", "missing: point-in-time recovery")]
    [InlineData("\"[unknown]\"", "not known: pointInTimeRecovery.enabled is known only after deployment")]
    public void Point_in_time_recovery_undoes_a_mistake_in_a_table(string enabled, string expected) =>
        new Drawn().Client("a").With("a", "it", Table, $$"""{ "pointInTimeRecovery": { "enabled": {{enabled}} } }""").Through(Failure.Deletion).Should().Be(expected);

    [Theory]
    [InlineData("\"eu-central-1\"", "survived, 1 min back, 1 min")]
    [InlineData("\"eu-west-1\"", "missing: a replica in another region")]
    [InlineData("\"[unknown]\"", "not known: the region of replica is known only after deployment")]
    public void A_replicated_table_survives_a_region(string region, string expected) =>
        new Drawn().Client("a").With("a", "it", Table, """{ "region": "eu-west-1" }""")
            .With("a", "replica", "aws:dynamodb/tableReplica:TableReplica", $$"""{ "region": {{region}} }""", ("globalTableArn", "it"))
            .Through(Failure.Region).Should().Be(expected);

    [Theory]
    [InlineData("default.replication.factor=3", "survived, 0 min back, 1 min")]
    [InlineData("default.replication.factor=1", "missing: a second copy of each event in another zone")]
    [InlineData("[unknown]", "not known: serverProperties is known only after deployment")]
    public void Events_survive_a_zone_only_in_more_than_one_copy(string properties, string expected) =>
        new Drawn().Client("a")
            .With("a", "settings", "aws:msk/configuration:Configuration", $$"""{ "serverProperties": "{{properties}}" }""")
            .With("a", "it", Kafka, """{ "brokerNodeGroupInfo": { "clientSubnets": ["1", "2", "3"] } }""", ("configurationInfo", "settings"))
            .Through(Failure.Zone).Should().Be(expected);

    [Fact]
    public void An_archive_of_events_is_as_far_behind_as_its_connector_waits() =>
        new Drawn().Client("a").With("a", "it", Kafka, "{}")
            .With("a", "archive", "aws:mskconnect/connector:Connector", """{ "connectorConfiguration": { "rotate.schedule.interval.ms": "600000" } }""", ("kafkaCluster", "it"))
            .Through(Failure.Deletion).Should().Be("restored, 10 min back, not known");

    [Theory]
    [InlineData("\"eu-central-1\"", "survived, 15 min back, 15 min")]
    [InlineData("\"eu-west-1\"", "missing: replication to another region than its own")]
    [InlineData("\"[unknown]\"", "not known: the region of copy is known only after deployment")]
    public void Copied_files_survive_a_region(string region, string expected) =>
        new Drawn().Client("a").With("a", "it", Files, """{ "region": "eu-west-1" }""")
            .With("a", "copy", "aws:efs/replicationConfiguration:ReplicationConfiguration", $$"""{ "destination": { "region": {{region}} } }""", ("sourceFileSystemId", "it"))
            .Through(Failure.Region).Should().Be(expected);

    [Theory]
    [InlineData("{}", "survived, 0 min back, 1 min")]
    [InlineData("""{ "availabilityZoneName": "eu-west-1a" }""", "restored, 24 h back, not known")]
    public void Files_of_one_zone_are_restored_from_the_backup_of_the_day(string inputs, string expected) =>
        new Drawn().Client("a").With("a", "it", Files, inputs)
            .With("a", "daily", "aws:efs/backupPolicy:BackupPolicy", """{ "backupPolicy": { "status": "ENABLED" } }""", ("fileSystemId", "it"))
            .Through(Failure.Zone).Should().Be(expected);

    [Fact]
    public void What_holds_data_and_is_not_read_is_not_known() =>
        new Drawn().Client("a").With("a", "it", "aws:opensearch/domain:Domain", "{}").Report().Clients.Single().Checks
            .Where(check => check.Verdict == PromiseVerdict.NotKnown).Select(check => check.Message)
            .Should().Equal("nothing is known of it (not known: promises do not read aws:opensearch/domain:Domain yet)");

    [Theory]
    [InlineData("1", Failure.Zone, "survived, 0 min back, 1 min")]
    [InlineData("0", Failure.Zone, "survived, 0 min back, 15 min")]
    [InlineData("\"[unknown]\"", Failure.Zone, "not known: numReplicasPerShard is known only after deployment")]
    [InlineData("1", Failure.Deletion, "restored, 24 h back, 26 min")]
    [InlineData("1", Failure.Region, "missing: a copy in another region")]
    public void A_durable_store_loses_nothing_with_a_zone(string replicas, Failure failure, string expected) =>
        new Drawn().Client("a").With("a", "it", "aws:memorydb/cluster:Cluster", $$"""{ "numReplicasPerShard": {{replicas}}, "snapshotRetentionLimit": 7, "nodeType": "db.r6g.xlarge" }""").Through(failure).Should().Be(expected);

    private static Drawn Copied(string region, string control) => new Drawn().Client("a")
        .With("a", "it", Bucket, """{ "bucket": "first", "region": "eu-west-1" }""")
        .With("a", "target", Bucket, $$"""{ "bucket": "second", "region": "{{region}}" }""")
        .With("a", "copies", Replication, $$"""{ "rules": [{ "status": "Enabled", "destination": { "bucket": "arn:aws:s3:::second", "replicationTime": { "status": "{{control}}" } } }] }""", ("bucket", "it"));
}
