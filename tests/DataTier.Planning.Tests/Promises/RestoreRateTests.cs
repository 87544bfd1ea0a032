using DataTier.Planning.Promises;
using DataTier.Settings;

namespace DataTier.Planning.Tests.Promises;

/// <summary>How long restores take: a start, then a size at a rate; what has no size stays unknown.</summary>
public sealed class RestoreRateTests
{
    private const string Cluster = "aws:rds/cluster:Cluster";
    private const string Cache = "aws:elasticache/replicationGroup:ReplicationGroup";
    private const string Files = "aws:efs/fileSystem:FileSystem";
    private const string Kafka = "aws:msk/cluster:Cluster";
    private const string Connector = "aws:mskconnect/connector:Connector";

    [Theory]
    [InlineData("\"cache.t4g.micro\"", "16 min")]
    [InlineData("\"cache.t4g.medium\"", "17 min")]
    [InlineData("\"cache.r6g.xlarge\"", "26 min")]
    [InlineData("\"cache.r6g.16xlarge\"", "190 min")]
    [InlineData("\"cache.r6gd.xlarge\"", "not known")]
    [InlineData("\"cache.q9.large\"", "not known")]
    [InlineData("\"[unknown]\"", "not known")]
    public void A_store_is_loaded_into_the_memory_of_its_nodes(string nodeType, string expected) =>
        new Drawn().Client("a").With("a", "it", Cache, $$"""{ "snapshotRetentionLimit": 7, "nodeType": {{nodeType}} }""").Through(Failure.Deletion)
            .Should().Be($"restored, 24 h back, {expected}");

    [Theory]
    [InlineData(null, "not known")]
    [InlineData(20, "34 min")]
    [InlineData(188, "1 h")]
    [InlineData(189, "61 min")]
    public void Aurora_is_as_large_as_its_tier_states(int? gb, string expected) =>
        With(new Drawn().Client("a").With("a", "it", Cluster, """{ "engine": "aurora-postgresql" }"""), Usage.AuroraDataGb, gb).Through(Failure.Deletion)
            .Should().Be($"restored, 5 min back, {expected}");

    [Fact]
    public void A_size_that_nobody_states_says_where_to_state_it() =>
        new Drawn().Client("a").With("a", "it", Cluster, """{ "engine": "aurora-postgresql", "storageEncrypted": true }""").Report().Clients.Single().Weakest
            .Should().Match<PromiseCheck>(check => check.Verdict == PromiseVerdict.NotKnown
                && check.Message == "promised at most 1 h (how long a restore takes is not known: the plan does not hold its size; state usage.auroraData in the tier)");

    [Fact]
    public void An_estimate_that_rests_on_an_assumption_says_so() =>
        With(new Drawn().Client("a").With("a", "it", Cluster, """{ "engine": "aurora-postgresql", "storageEncrypted": true }"""), Usage.AuroraDataGb, 20).Report(time: 33).Clients.Single().Weakest
            .Should().Match<PromiseCheck>(check => check.Verdict == PromiseVerdict.Broken
                && check.Message == "promised at most 33 min, found 34 min (a restore of 18.63 GiB (usage.auroraData of the tier) at 100 MiB/s, after 30 minutes for the cluster and its logs; assumed)");

    [Fact]
    public void What_AWS_writes_is_no_assumption() =>
        new Drawn().Client("a").With("a", "it", "aws:dynamodb/table:Table", """{ "pointInTimeRecovery": { "enabled": true } }""").Report().Clients.Single().Weakest
            .Should().Match<PromiseCheck>(check => check.Message == "promised at most 5 min, found 5 min (restorable up to 5 minutes ago)");

    [Theory]
    [InlineData(null, "not known")]
    [InlineData(50, "31 min")]
    public void Files_are_as_large_as_the_tier_states(int? gb, string expected) =>
        With(new Drawn().Client("a").With("a", "it", Files, "{}").With("a", "daily", "aws:efs/backupPolicy:BackupPolicy", """{ "backupPolicy": { "status": "ENABLED" } }""", ("fileSystemId", "it")), Usage.FileDataGb, gb)
            .Through(Failure.Deletion).Should().Be($"restored, 24 h back, {expected}");

    [Fact]
    public void What_clients_share_has_no_tier_that_states_its_size() =>
        With(new Drawn().Client("a").With(null, "it", Files, "{}").With(null, "daily", "aws:efs/backupPolicy:BackupPolicy", """{ "backupPolicy": { "status": "ENABLED" } }""", ("fileSystemId", "it")), Usage.FileDataGb, 50)
            .Through(Failure.Deletion).Should().Be("restored, 24 h back, not known");

    [Theory]
    [InlineData("500", "84 min")]
    [InlineData("1000", "152 min")]
    [InlineData("\"[unknown]\"", "not known")]
    public void Brokers_get_back_what_their_storage_holds(string gib, string expected) =>
        new Drawn().Client("a").With("a", "it", Kafka, $$"""{ "brokerNodeGroupInfo": { "storageInfo": { "ebsStorageInfo": { "volumeSize": {{gib}} } } } }""")
            .With("a", "archive", Connector, """{ "connectorConfiguration": { "rotate.schedule.interval.ms": "600000" } }""", ("kafkaCluster", "it"))
            .Through(Failure.Deletion).Should().Be($"restored, 10 min back, {expected}");

    [Theory]
    [InlineData(null, "not known")]
    [InlineData(100, "32 min")]
    public void Serverless_brokers_get_back_a_month_of_what_the_tier_states(int? gb, string expected) =>
        With(new Drawn().Client("a").With("a", "it", "aws:msk/serverlessCluster:ServerlessCluster", "{}")
            .With("a", "archive", Connector, """{ "connectorConfiguration": { "rotate.schedule.interval.ms": "600000" } }""", ("kafkaCluster", "it")), Usage.StreamInGb, gb)
            .Through(Failure.Deletion).Should().Be($"restored, 10 min back, {expected}");

    [Theory]
    [InlineData(60, PromiseVerdict.Kept)]
    [InlineData(61, PromiseVerdict.Broken)]
    public void What_was_measured_goes_before_what_is_assumed(int minutes, PromiseVerdict expected)
    {
        var client = new Drawn().Client("a").Restored("relational", minutes)
            .With("a", "it", Cluster, """{ "engine": "aurora-postgresql", "storageEncrypted": true }""").Report(time: 60).Clients.Single();

        client.Verdict.Should().Be(expected);
        client.Holdings.Single()[Failure.Deletion].Time.Should().Be(new Estimate(minutes, "a restore took so long when it was tried, says the tier", "restores in the tier's file"));
    }

    [Theory]
    [InlineData("relational", "restored, 24 h back, 17 min")]
    [InlineData("cache and queue", "restored, 24 h back, 5 min")]
    public void What_was_measured_counts_for_its_own_family(string family, string expected) =>
        new Drawn().Client("a").Restored(family, 5).With("a", "it", Cache, """{ "snapshotRetentionLimit": 7, "nodeType": "cache.t4g.medium" }""").Through(Failure.Deletion).Should().Be(expected);

    [Theory]
    [InlineData(Failure.Deletion, "restored, 5 min back, 1 h")]
    [InlineData(Failure.Zone, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Ransomware, "missing: a copy that no administrator can delete before its day")]
    public void What_AWS_writes_what_needs_no_restore_and_what_is_lost_stays(Failure failure, string expected) =>
        new Drawn().Client("a").Restored("documents", 7).With("a", "it", "aws:dynamodb/table:Table", """{ "pointInTimeRecovery": { "enabled": true } }""").Through(failure).Should().Be(expected);

    private static Drawn With(Drawn plan, UsageFact fact, int? value) => value is { } stated ? plan.Using(fact, stated) : plan;
}
