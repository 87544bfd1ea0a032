namespace DataTier.Settings.Tests.Tiers;

/// <summary>Each case changes one text of a tier, or of the production stack, and tells the messages about stores that follow.</summary>
public sealed class StoreProblemsTests
{
    private const string Types = "growth is allowed for the sizes large, xlarge, 2xlarge of c7gn, m5, m6g, m7g, r5, r6g, r7g";

    [Theory]
    [InlineData("basic", "engine: valkey", "engine: memcached", "cache.engine: 'memcached' is not known; valkey or redis is allowed; choose one of them")]
    [InlineData("basic", "engine: valkey", "engine: redis", "cache.version: there is no redis 8.1; 7.0, 7.1 are allowed; did you mean '7.1'?")]
    [InlineData("basic", "version: \"8.1\"", "version: \"8.3\"", "cache.version: there is no valkey 8.3; 7.2, 8.0, 8.1, 8.2, 9.0, 9.1 are allowed; did you mean '8.0'?")]
    [InlineData("lab", "version: \"8\"", "version: \"8.1\"", "cache.version: '8.1'; a major version like \"8\" is allowed; correct it")]
    [InlineData("basic", "mode: nodes", "mode: node", "cache.mode: 'node' is not known; nodes or serverless is allowed; did you mean 'nodes'?")]
    [InlineData("lab", "mostData: 1 GB", "mostData: 0 GB", "cache.mostData: 0 GB is too small; 1 GB to 5000 GB is allowed; raise it")]
    [InlineData("lab", "mostData: 1 GB", "mostData: 5001 GB", "cache.mostData: 5001 GB is too large; 1 GB to 5000 GB is allowed; lower it")]
    [InlineData("lab", "mostEcpuPerSecond: 1000 ", "mostEcpuPerSecond: 999 ", "cache.mostEcpuPerSecond: 999 is too small; 1000 to 15000000 processing units a second are allowed; raise it")]
    [InlineData("leads", "mostShards: 5", "mostShards: 3", "cache.mostShards: 3 is no more than shards, 3; more than shards is allowed; raise it or remove it")]
    [InlineData("leads", "nodeType: cache.r6g.xlarge", "nodeType: cache.r6g.4xlarge", "cache.mostShards: chosen for cache.r6g.4xlarge; " + Types + "; choose such a type or remove it")]
    [InlineData("leads", "nodeType: cache.r6g.xlarge", "nodeType: cache.t4g.medium", "cache.mostShards: chosen for cache.t4g.medium; " + Types + "; choose such a type or remove it")]
    [InlineData("standard", "clusterMode: true", "clusterMode: false", "cache.mostReplicasPerShard: chosen without cluster mode; growth is allowed with cluster mode; turn clusterMode on or remove it")]
    [InlineData("standard", "replicasPerShard: 1", "replicasPerShard: 2", "cache.mostReplicasPerShard: 2 is no more than replicasPerShard, 2; more than replicasPerShard is allowed; raise it or remove it")]
    [InlineData("standard", "mostReplicasPerShard: 2", "mostReplicasPerShard: 6", "cache.mostReplicasPerShard: 6 is too large; 2 to 5 replicas are allowed; lower it")]
    [InlineData("leads", "mostShards: 5", "mostShards: 46", "cache.mostShards: 92 nodes in all; up to 90 nodes are allowed; lower mostShards or replicasPerShard")]
    [InlineData("standard", "nodeType: cache.t4g.small\n  replicas: 1\n", "nodeType: cache.r6gd.xlarge\n  replicas: 1\n", "session.nodeType: 'cache.r6gd.xlarge' keeps a part of the data on disks; types that keep all in memory are allowed; choose cache.r7g or cache.r6g")]
    [InlineData("basic", "nodeType: cache.t4g.micro", "nodeType: cache.t4g.large", "queue.nodeType: valkey does not run on 'cache.t4g.large'; micro, small, medium of t4g are allowed; choose one of them")]
    [InlineData("standard", "nodeType: cache.t4g.small\n  replicas: 1\n", "nodeType: t4g.small\n  replicas: 1\n", "session.nodeType: 't4g.small'; a type like cache.r6g.large is allowed; correct it")]
    [InlineData("standard", "nodeType: cache.t4g.small\n  replicas: 1\n", "nodeType: cache.t4g.small\n  replicas: 6\n", "session.replicas: 6 is too large; 0 to 5 replicas are allowed; lower it")]
    [InlineData("basic", "place: elasticache", "place: sqs", "queue.place: 'sqs' is not known; elasticache or memorydb is allowed; choose one of them")]
    [InlineData("basic", "place: elasticache", "place: memorydb\n  version: \"7.3\"", "queue.nodeType: 'cache.t4g.micro'; a type of MemoryDB like db.t4g.small is allowed; correct it")]
    [InlineData("basic", "place: elasticache\n  nodeType: cache.t4g.micro", "place: memorydb\n  version: \"7.3\"\n  nodeType: db.t4g.micro", "queue.nodeType: memorydb does not run on 'db.t4g.micro'; small, medium of t4g are allowed; choose one of them")]
    [InlineData("basic", "place: elasticache\n  nodeType: cache.t4g.micro", "place: memorydb\n  version: \"7.1\"\n  nodeType: db.t4g.small", "queue.version: there is no memorydb 7.1; 7.2, 7.3 are allowed; did you mean '7.2'?")]
    [InlineData("basic", "place: elasticache", "place: elasticache\n  version: \"7.3\"", "queue.version: unknown setting; allowed here are place, nodeType, replicas, snapshotRetention; remove it")]
    public void Of_a_tier_are_told(string tier, string text, string change, string message) =>
        Problems(tier, text, change).Should().Equal(message);

    [Theory]
    [InlineData("leads", "mostShards: 5", "mostShards: 4")]
    [InlineData("leads", "mostShards: 5", "mostShards: 45")]
    [InlineData("leads", "nodeType: cache.r6g.xlarge", "nodeType: cache.c7gn.2xlarge")]
    [InlineData("basic", "engine: valkey\n  mode: nodes\n  version: \"8.1\"", "engine: redis\n  mode: nodes\n  version: \"7.0\"")]
    [InlineData("lab", "engine: valkey\n  mode: serverless             # costs what it keeps, and next to nothing while nobody looks\n  version: \"8\"", "engine: redis\n  mode: serverless\n  version: \"7\"")]
    [InlineData("basic", "place: elasticache\n  nodeType: cache.t4g.micro", "place: memorydb\n  version: \"7.2\"\n  nodeType: db.t4g.small")]
    public void Of_a_tier_are_none(string tier, string text, string change) => Problems(tier, text, change).Should().BeEmpty();

    [Theory]
    [InlineData("name: woodgrove", "name: wood-session", "clients[8].name: 'wood-session' ends like the store of another client; names that do not end in -session or -queue are allowed; rename the client")]
    [InlineData("name: woodgrove", "name: wood-queue", "clients[8].name: 'wood-queue' ends like the store of another client; names that do not end in -session or -queue are allowed; rename the client")]
    [InlineData("        engine: redis\n", "", "clients[8].cache.engine: missing; valkey or redis is allowed; state the engine")]
    [InlineData("place: memorydb", "place: elasticache", "clients[1].queue.nodeType: 'db.t4g.medium'; a type like cache.r6g.large is allowed; correct it", "clients[1].queue.version: unknown setting; allowed here are place, nodeType, replicas, snapshotRetention; remove it")]
    public void Of_a_client_are_told(string text, string change, params string[] messages)
    {
        using var project = new ProjectCopy();

        project.With("Pulumi.production.yaml", text, change).Problems("production")
            .Select(problem => problem[(problem.IndexOf("datatier:", StringComparison.Ordinal) + "datatier:".Length)..]).Order(StringComparer.Ordinal).Should().Equal(messages);
    }

    [Fact]
    public void Of_a_cache_that_a_client_states_are_those_of_a_tiers()
    {
        using var project = new ProjectCopy();

        project.With("Pulumi.production.yaml", "        shards: 1\n", "        shards: 2\n").With("Pulumi.production.yaml", "maintenanceWindow: sun:05:00-sun:06:00", "maintenanceWindow: sun:01:30-sun:02:30").Problems("production")
            .Should().SatisfyRespectively(
                first => first.Should().Contain("clients[8].cache.shards: 2 shards without cluster mode"),
                second => second.Should().Contain("clients[8].cache.maintenanceWindow: sun:01:30-sun:02:30 overlaps the snapshot window 01:00-02:00"));
    }

    [Fact]
    public void Are_none_of_a_client_whose_name_ends_in_queue_without_a_hyphen()
    {
        using var project = new ProjectCopy();

        project.With("Pulumi.production.yaml", "name: woodgrove", "name: woodqueue").Problems("production").Should().BeEmpty();
    }

    private static IEnumerable<string> Problems(string tier, string text, string change)
    {
        var shipped = Shipped.Text(Tier.FileOf(tier));
        var cache = shipped.IndexOf("\ncache:", StringComparison.Ordinal);
        var at = shipped.IndexOf(text, cache, StringComparison.Ordinal);
        at.Should().BePositive($"'{text}' stands in the file");
        try
        {
            Tier.Parse(tier, string.Concat(shipped.AsSpan(0, at), change, shipped.AsSpan(at + text.Length)));
            return [];
        }
        catch (SettingsException refused)
        {
            return refused.Problems.Select(Told.Of).Select(problem => problem[(problem.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        }
    }
}
