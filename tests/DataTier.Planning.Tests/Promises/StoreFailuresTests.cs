using DataTier.Planning.Promises;

namespace DataTier.Planning.Tests.Promises;

/// <summary>Each failure of stores in memory where the best means is missing or hidden.</summary>
public sealed class StoreFailuresTests
{
    private const string Cache = "aws:elasticache/replicationGroup:ReplicationGroup";
    private const string Durable = "aws:memorydb/cluster:Cluster";
    private const string Group = "aws:elasticache/parameterGroup:ParameterGroup";

    [Theory]
    [InlineData(Failure.Instance, "restored, 24 h back, 17 min")]
    [InlineData(Failure.Zone, "restored, 24 h back, 17 min")]
    [InlineData(Failure.Region, "missing: a copy in another region")]
    [InlineData(Failure.Deletion, "restored, 24 h back, 17 min")]
    [InlineData(Failure.KeyLoss, "missing: a copy under another key")]
    [InlineData(Failure.Ransomware, "missing: a copy that no administrator can delete before its day")]
    public void A_single_node_goes_back_to_its_snapshot(Failure failure, string expected) =>
        new Drawn().Client("a").With("a", "it", Cache, """{ "nodeType": "cache.t4g.medium", "snapshotRetentionLimit": 1 }""").Through(failure).Should().Be(expected);

    [Theory]
    [InlineData(Failure.Instance)]
    [InlineData(Failure.Zone)]
    [InlineData(Failure.Region)]
    [InlineData(Failure.Deletion)]
    [InlineData(Failure.KeyLoss)]
    [InlineData(Failure.Ransomware)]
    public void A_cache_that_throws_away_is_made_again_after_anything(Failure failure) => Evicting("allkeys-lfu").Through(failure).Should().Be("made again, 0 min back, 15 min");

    [Theory]
    [InlineData("true", "survived, 1 min back, 1 min")]
    [InlineData("false", "missing: daily snapshots (snapshotRetentionLimit)")]
    [InlineData("\"[unknown]\"", "not known: automaticFailoverEnabled is known only after deployment")]
    public void A_replica_takes_over_from_a_lost_machine(string failover, string expected) =>
        new Drawn().Client("a").With("a", "it", Cache, $$"""{ "automaticFailoverEnabled": {{failover}} }""").Through(Failure.Instance).Should().Be(expected);

    [Theory]
    [InlineData("0", "missing: daily snapshots (snapshotRetentionLimit)")]
    [InlineData("1", "restored, 24 h back, 17 min")]
    [InlineData("\"[unknown]\"", "not known: snapshotRetentionLimit is known only after deployment")]
    public void Snapshots_of_one_day_are_enough_to_go_back(string days, string expected) =>
        new Drawn().Client("a").With("a", "it", Cache, $$"""{ "nodeType": "cache.t4g.medium", "snapshotRetentionLimit": {{days}} }""").Through(Failure.Deletion).Should().Be(expected);

    [Theory]
    [InlineData("""{ "parameters": [] }""", "missing: a copy in another region")]
    [InlineData("""{ "parameters": [{ "name": "timeout", "value": "20" }] }""", "missing: a copy in another region")]
    [InlineData("""{ "parameters": ["[unknown]"] }""", "not known: maxmemory-policy is known only after deployment")]
    [InlineData("""{ "parameters": "[unknown]" }""", "not known: maxmemory-policy is known only after deployment")]
    public void A_group_that_names_no_policy_keeps_data(string group, string expected) =>
        new Drawn().Client("a").With("a", "settings", Group, group).With("a", "it", Cache, "{}", ("parameterGroupName", "settings")).Through(Failure.Region).Should().Be(expected);

    [Theory]
    [InlineData(0, Failure.Instance, "survived, 0 min back, 15 min")]
    [InlineData(1, Failure.Instance, "survived, 0 min back, 1 min")]
    [InlineData(1, Failure.Zone, "survived, 0 min back, 1 min")]
    [InlineData(1, Failure.KeyLoss, "missing: a copy under another key")]
    [InlineData(1, Failure.Ransomware, "missing: a copy that no administrator can delete before its day")]
    public void A_durable_store_reads_its_log_again(int replicas, Failure failure, string expected) =>
        new Drawn().Client("a").With("a", "it", Durable, $$"""{ "numReplicasPerShard": {{replicas}} }""").Through(failure).Should().Be(expected);

    [Theory]
    [InlineData("0", "missing: daily snapshots (snapshotRetentionLimit)")]
    [InlineData("\"[unknown]\"", "not known: snapshotRetentionLimit is known only after deployment")]
    public void A_durable_store_without_snapshots_undoes_no_mistake(string days, string expected) =>
        new Drawn().Client("a").With("a", "it", Durable, $$"""{ "snapshotRetentionLimit": {{days}} }""").Through(Failure.Deletion).Should().Be(expected);

    private static Drawn Evicting(string policy) => new Drawn().Client("a")
        .With("a", "settings", Group, $$"""{ "parameters": [{ "name": "maxmemory-policy", "value": "{{policy}}" }] }""")
        .With("a", "it", Cache, "{}", ("parameterGroupName", "settings"));
}
