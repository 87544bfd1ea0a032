using DataTier.Planning.Promises;

namespace DataTier.Planning.Tests.Promises;

/// <summary>Each failure of databases where the best means is missing, in the wrong place or hidden.</summary>
public sealed class DatabaseFailuresTests
{
    private const string Instance = "aws:rds/instance:Instance";
    private const string Cluster = "aws:rds/cluster:Cluster";
    private const string Replication = "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication";
    private const string Global = "aws:rds/globalCluster:GlobalCluster";
    private const string Small = """{ "allocatedStorage": 100, "storageThroughput": 300, "backupRetentionPeriod": 0, "region": "eu-west-1" }""";

    [Theory]
    [InlineData(Failure.Instance, "survived, 0 min back, 30 min")]
    [InlineData(Failure.Zone, "missing: automated backups (backupRetentionPeriod)")]
    [InlineData(Failure.Region, "missing: a replica or replicated backups in another region")]
    [InlineData(Failure.Deletion, "missing: automated backups (backupRetentionPeriod)")]
    [InlineData(Failure.KeyLoss, "missing: a copy under another key")]
    [InlineData(Failure.Ransomware, "missing: a copy that no administrator can delete before its day")]
    public void A_bare_database_survives_its_machine_alone(Failure failure, string expected) => Database().Through(failure).Should().Be(expected);

    [Theory]
    [InlineData(Failure.Zone, "restored, 24 h back, 36 min")]
    [InlineData(Failure.Deletion, "restored, 24 h back, 36 min")]
    [InlineData(Failure.Region, "restored, 24 h back, 36 min")]
    [InlineData(Failure.KeyLoss, "restored, 24 h back, 36 min")]
    [InlineData(Failure.Ransomware, "restored, 24 h back, 36 min")]
    public void A_locked_copy_in_another_region_undoes_everything_but_the_last_day(Failure failure, string expected) =>
        Vault(Database(), "eu-central-1", locked: true).Through(failure).Should().Be(expected);

    [Theory]
    [InlineData("eu-west-1", Failure.Deletion, "restored, 24 h back, 36 min")]
    [InlineData("eu-west-1", Failure.Region, "missing: a replica or replicated backups in another region")]
    [InlineData("eu-west-1", Failure.KeyLoss, "missing: a copy under another key")]
    [InlineData("[unknown]", Failure.Region, "missing: a replica or replicated backups in another region")]
    public void A_copy_in_the_same_region_undoes_a_mistake_and_no_more(string region, Failure failure, string expected) =>
        Vault(Database(), region, locked: false).Through(failure).Should().Be(expected);

    [Theory]
    [InlineData("eu-west-1", "missing: a replica or replicated backups in another region")]
    [InlineData("[unknown]", "not known: the region of copy is known only after deployment")]
    [InlineData("eu-central-1", "restored, 10 min back, 36 min")]
    public void Replicated_backups_count_in_another_region_only(string region, string expected) =>
        Database().With("a", "copy", Replication, $$"""{ "region": "{{region}}" }""", ("sourceDbInstanceArn", "it")).Through(Failure.Region).Should().Be(expected);

    [Fact]
    public void A_replica_goes_before_replicated_backups() =>
        Database().With("a", "copy", Replication, """{ "region": "eu-central-1" }""", ("sourceDbInstanceArn", "it"))
            .With("a", "replica", Instance, """{ "replicateSourceDb": "it", "region": "eu-central-1" }""", ("replicateSourceDb", "it"))
            .Through(Failure.Region).Should().Be("survived, 1 min back, 15 min");

    [Fact]
    public void Of_two_replicas_the_one_whose_region_is_told_counts() =>
        Database().With("a", "hidden", Instance, """{ "replicateSourceDb": "it", "region": "[unknown]" }""", ("replicateSourceDb", "it"))
            .With("a", "told", Instance, """{ "replicateSourceDb": "it", "region": "eu-central-1" }""", ("replicateSourceDb", "it"))
            .Through(Failure.Region).Should().Be("survived, 1 min back, 15 min");

    [Fact]
    public void A_lost_key_can_be_stopped_for_some_days_and_the_evidence_says_how_many()
    {
        var recovery = Database().With("a", "key", "aws:kms/key:Key", """{ "deletionWindowInDays": 30 }""")
            .With("a", "other", Instance, """{ "kmsKeyId": "k" }""", ("kmsKeyId", "key"))
            .Report().Clients.Single().Holdings.Single(holding => holding.Resource.Name == "other")[Failure.KeyLoss];

        (recovery.Why, recovery.Evidence).Should().Be((
            "missing: a copy under another key; the deletion of its key can be stopped for some days", "aws:kms/key:Key::key deletionWindowInDays is 30"));
    }

    [Theory]
    [InlineData(null, "restored, 5 min back, not known")]
    [InlineData("0", "missing: automated backups (backupRetentionPeriod)")]
    [InlineData("1", "restored, 5 min back, not known")]
    [InlineData("\"[unknown]\"", "not known: backupRetentionPeriod is known only after deployment")]
    public void A_cluster_keeps_a_day_unless_it_says_none(string? days, string expected) =>
        new Drawn().Client("a").With("a", "it", Cluster, days is null ? """{ "engine": "aurora-mysql" }""" : $$"""{ "engine": "aurora-mysql", "backupRetentionPeriod": {{days}} }""")
            .Through(Failure.Deletion).Should().Be(expected);

    [Theory]
    [InlineData(Failure.Instance, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Zone, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Deletion, "restored, 5 min back, 36 min")]
    public void A_Multi_AZ_cluster_of_RDS_has_its_size_in_the_plan(Failure failure, string expected) =>
        new Drawn().Client("a").With("a", "it", Cluster, """{ "engine": "postgres", "dbClusterInstanceClass": "db.r6gd.large", "allocatedStorage": 100, "storageThroughput": 300, "backupRetentionPeriod": 7 }""")
            .Through(failure).Should().Be(expected);

    [Theory]
    [InlineData("eu-central-1", "survived, 1 min back, 15 min")]
    [InlineData("eu-west-1", "missing: a cluster of a global database in another region")]
    [InlineData("[unknown]", "not known: the region of second is known only after deployment")]
    public void The_other_cluster_of_a_global_database_counts_in_another_region_only(string region, string expected) =>
        new Drawn().Client("a").With("a", "it", Cluster, """{ "engine": "aurora-mysql", "region": "eu-west-1" }""")
            .With("a", "global", Global, "{}", ("sourceDbClusterIdentifier", "it"))
            .With("a", "second", Cluster, $$"""{ "engine": "aurora-mysql", "region": "{{region}}" }""", ("globalClusterIdentifier", "global"))
            .Through(Failure.Region).Should().Be(expected);

    private static Drawn Database() => new Drawn().Client("a").With("a", "it", Instance, Small);

    private static Drawn Vault(Drawn plan, string region, bool locked)
    {
        plan.With("a", "vault", "aws:backup/vault:Vault", $$"""{ "region": "{{region}}" }""")
            .With("a", "plan", "aws:backup/plan:Plan", """{ "rules": [{ "schedule": "cron(0 1 ? * * *)" }] }""", ("rules", "vault"))
            .With("a", "selection", "aws:backup/selection:Selection", "{}", ("planId", "plan"), ("resources", "it"));
        return locked ? plan.With("a", "lock", "aws:backup/vaultLockConfiguration:VaultLockConfiguration", """{ "changeableForDays": 3 }""", ("backupVaultName", "vault")) : plan;
    }
}
