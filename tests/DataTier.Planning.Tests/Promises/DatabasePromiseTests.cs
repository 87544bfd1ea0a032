using DataTier.Planning.Promises;

namespace DataTier.Planning.Tests.Promises;

/// <summary>What databases come through.</summary>
public sealed class DatabasePromiseTests
{
    private const string Instance = "aws:rds/instance:Instance";
    private const string Cluster = "aws:rds/cluster:Cluster";
    private const string ClusterInstance = "aws:rds/clusterInstance:ClusterInstance";
    private const string Sound = """{ "multiAz": true, "backupRetentionPeriod": 7, "allocatedStorage": 500, "storageThroughput": 500, "storageEncrypted": true, "kmsKeyId": "k", "region": "eu-west-1" }""";

    [Theory]
    [InlineData("true", Failure.Instance, "survived, 0 min back, 2 min")]
    [InlineData("false", Failure.Instance, "survived, 0 min back, 30 min")]
    [InlineData("true", Failure.Zone, "survived, 0 min back, 2 min")]
    [InlineData("false", Failure.Zone, "restored, 5 min back, 59 min")]
    [InlineData("\"[unknown]\"", Failure.Zone, "not known: multiAz is known only after deployment")]
    public void A_standby_survives_a_zone(string multiAz, Failure failure, string expected) =>
        Database(Sound.Replace("\"multiAz\": true", $"\"multiAz\": {multiAz}", StringComparison.Ordinal)).Through(failure).Should().Be(expected);

    [Theory]
    [InlineData("1", "restored, 5 min back, 59 min")]
    [InlineData("0", "missing: automated backups (backupRetentionPeriod)")]
    [InlineData("\"[unknown]\"", "not known: backupRetentionPeriod is known only after deployment")]
    public void Automated_backups_undo_a_mistake(string days, string expected) =>
        Database(Sound.Replace("\"backupRetentionPeriod\": 7", $"\"backupRetentionPeriod\": {days}", StringComparison.Ordinal)).Through(Failure.Deletion).Should().Be(expected);

    [Theory]
    [InlineData("500", "125", "99 min")]
    [InlineData("500", "300", "59 min")]
    [InlineData("500", "1000", "59 min")]
    [InlineData("100", "500", "36 min")]
    [InlineData("\"[unknown]\"", "500", "not known")]
    public void A_restore_takes_as_long_as_its_volume_loads(string gib, string throughput, string expected) =>
        Database($$"""{ "backupRetentionPeriod": 7, "allocatedStorage": {{gib}}, "storageThroughput": {{throughput}} }""").Through(Failure.Deletion).Should().Be($"restored, 5 min back, {expected}");

    [Theory]
    [InlineData("\"eu-central-1\"", "survived, 1 min back, 15 min")]
    [InlineData("\"eu-west-1\"", "missing: a replica or replicated backups in another region")]
    [InlineData("\"[unknown]\"", "not known: the region of replica is known only after deployment")]
    public void A_replica_survives_a_region_if_it_lies_in_another(string region, string expected)
    {
        var plan = Database(Sound).With("a", "replica", Instance, $$"""{ "replicateSourceDb": "it", "region": {{region}} }""", ("replicateSourceDb", "it"));

        plan.Through(Failure.Region).Should().Be(expected);
        plan.Through(Failure.KeyLoss).Should().Be(expected == "missing: a replica or replicated backups in another region"
            ? "missing: a copy under another key" : expected);
    }

    [Fact]
    public void Replicated_backups_are_restored_in_the_other_region() =>
        Database(Sound)
            .With("a", "copy", "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication", """{ "region": "eu-central-1" }""", ("sourceDbInstanceArn", "it"))
            .Through(Failure.Region).Should().Be("restored, 10 min back, 59 min");

    [Theory]
    [InlineData(1, "survived, 0 min back, 10 min")]
    [InlineData(2, "survived, 0 min back, 1 min")]
    public void Aurora_fails_over_to_a_reader_where_it_has_one(int instances, string expected)
    {
        var plan = new Drawn().Client("a").With("a", "it", Cluster, """{ "engine": "aurora-postgresql" }""");
        for (var number = 1; number <= instances; number++)
        {
            plan.With("a", $"instance-{number}", ClusterInstance, "{}", ("clusterIdentifier", "it"));
        }

        plan.Through(Failure.Zone).Should().Be(expected);
    }

    [Fact]
    public void How_long_a_restore_of_Aurora_takes_is_not_known() =>
        new Drawn().Client("a").With("a", "it", Cluster, """{ "engine": "aurora-mysql", "backupRetentionPeriod": 7 }""").Through(Failure.Deletion)
            .Should().Be("restored, 5 min back, not known");

    [Fact]
    public void The_second_cluster_of_a_global_database_survives_the_region_and_holds_nothing_of_its_own()
    {
        var plan = new Drawn().Client("a")
            .With("a", "it", Cluster, """{ "engine": "aurora-mysql", "region": "eu-west-1" }""")
            .With("a", "global", "aws:rds/globalCluster:GlobalCluster", "{}", ("sourceDbClusterIdentifier", "it"))
            .With("a", "second", Cluster, """{ "engine": "aurora-mysql", "region": "eu-central-1" }""", ("globalClusterIdentifier", "global"));

        plan.Through(Failure.Region).Should().Be("survived, 1 min back, 15 min");
        plan.Report().Clients.Single().Holdings.Should().ContainSingle();
    }

    [Theory]
    [InlineData("true", PromiseVerdict.Kept)]
    [InlineData("false", PromiseVerdict.Broken)]
    [InlineData("\"[unknown]\"", PromiseVerdict.NotKnown)]
    public void Every_tier_promises_encryption(string encrypted, PromiseVerdict expected) =>
        Database(Sound.Replace("\"storageEncrypted\": true", $"\"storageEncrypted\": {encrypted}", StringComparison.Ordinal)).Report().Clients.Single().Verdict.Should().Be(expected);

    private static Drawn Database(string inputs) => new Drawn().Client("a").With("a", "it", Instance, inputs);
}
