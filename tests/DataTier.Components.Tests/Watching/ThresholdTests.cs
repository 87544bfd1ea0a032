using System.Collections.Immutable;
using DataTier.Components.Watching;
using DataTier.Settings;
using DataTier.Settings.Catalogue;

namespace DataTier.Components.Tests.Watching;

/// <summary>Thresholds follow from what is watched: half the memory is half the threshold.</summary>
public sealed class ThresholdTests
{
    private static readonly TableSettings Table = new()
    {
        Name = "rates",
        PartitionKey = new TableKey("product", TableKeyType.Text),
        Indexes = [new TableIndexSettings { Name = "by-zone", PartitionKey = new TableKey("zone", TableKeyType.Text), HoldsEverything = true }],
    };

    [Theory]
    [InlineData("basic", "database-memory", 429496729)] // 5 percent of 8 GiB
    [InlineData("standard", "database-memory", 1717986918)]
    [InlineData("premium", "database-memory", 3435973836)]
    [InlineData("premium", "reader-1-memory", 1717986918)] // the reader's class, not the writer's
    [InlineData("basic", "database-storage", 5368709120)] // 5 percent of 100 GiB
    [InlineData("premium", "database-storage", 26843545600)]
    [InlineData("basic", "database-connections", 545)] // 80 percent of 8 GiB / 12,582,880
    [InlineData("standard", "database-connections", 2184)]
    [InlineData("premium", "database-connections", 4368)]
    [InlineData("premium", "reader-1-connections", 2184)]
    [InlineData("leads", "database-connections", 2883)] // 80 percent of 32 GiB / 9,531,392
    [InlineData("lab", "database-connections", 360)] // 80 percent of 2 ACU of 2 GiB / 9,531,392
    [InlineData("standard", "database-iops", 2700)] // 90 percent of what gp3 includes below 400 GiB
    [InlineData("premium", "database-iops", 10800)]
    [InlineData("leads", "database-iops", 18000)]
    [InlineData("premium", "reader-1-lag", 150)] // half of five minutes
    [InlineData("basic", "cache-cpu", 45)] // one thread of two processors
    [InlineData("premium", "cache-1-cpu", 90)]
    [InlineData("premium", "cache-1-lag", 150)]
    [InlineData("lab", "cache-data", 800_000_000)] // 80 percent of 1 GB
    [InlineData("lab", "cache-work", 800)] // of 1,000 processing units a second
    [InlineData("lab", "cache-throttled", 0)]
    [InlineData("standard", "database-cpu", 90)]
    [InlineData("standard", "database-deadlocks", 1)]
    [InlineData("standard", "cache-1-hit-rate", 80)]
    [InlineData("standard", "cache-1-evictions", 1)]
    [InlineData("standard", "kafka-cpu", 40)]
    [InlineData("standard", "kafka-storage", 85)]
    [InlineData("standard", "kafka-lag", 150)]
    [InlineData("premium", "table-rates-lag", 150000)]
    public void Follow_from_class_volume_and_promise(string tier, string key, double threshold) => Alarm(tier, key).Threshold.Should().Be(threshold);

    [Theory]
    [InlineData(DatabaseEngine.MariaDb, 16, 1365)]
    [InlineData(DatabaseEngine.Postgres, 16, 1802)]
    [InlineData(DatabaseEngine.Postgres, 1024, 5000)]
    [InlineData(DatabaseEngine.AuroraPostgreSql, 4, 450)]
    [InlineData(DatabaseEngine.AuroraMySql, 4, 108)]
    [InlineData(DatabaseEngine.AuroraMySql, 16, 1069)]
    [InlineData(DatabaseEngine.AuroraMySql, 1024, 7069)]
    public void Of_connections_are_what_rds_makes_of_memory(DatabaseEngine engine, int gib, int most) => ConnectionLimit.Of(engine, gib).Should().Be(most);

    [Fact]
    public void Of_a_small_serverless_postgresql_end_at_two_thousand()
    {
        var tier = Given.Tier("lab");
        var settings = tier.Relational with { Aurora = tier.Relational.Aurora! with { Capacity = new ServerlessCapacity(0m, 128m, 300) } }; // the lab has Aurora

        ClusterAlarms.Of(Given.Scope, tier with { Relational = settings }).Single(alarm => alarm.Key == "database-connections").Threshold.Should().Be(1600);
    }

    [Theory]
    [InlineData("basic", "cache-cpu", "CPUUtilization", "production-northwind-001")]
    [InlineData("premium", "cache-2-cpu", "EngineCPUUtilization", "production-northwind-0002-001", "production-northwind-0002-002", "production-northwind-0002-003")]
    public void Hold_for_all_nodes_of_a_shard(string tier, string key, string metric, params string[] nodes)
    {
        var reading = Alarm(tier, key).Reading;

        reading.Metrics.Select(read => read.Name).Distinct().Should().Equal(metric);
        reading.Metrics.Select(read => read.Dimensions.Single()).Should().Equal(nodes.Select(node => ("CacheClusterId", node)));
    }

    [Theory]
    [InlineData("noeviction", "queue-backlog 50", "queue-cpu 45", "queue-memory 75")]
    [InlineData("volatile-lru", "queue-cpu 45", "queue-evictions 0")]
    [InlineData("allkeys-lfu", "queue-cpu 45", "queue-evictions 1", "queue-hit-rate 80")]
    public void Of_memory_depend_on_what_happens_once_it_is_full(string policy, params string[] alarms) =>
        new CacheAlarms { Group = "production-northwind-queue", Word = "queue", Nodes = OneNode, Eviction = policy, Promise = Given.Tier("basic").Promise }.All(full: true)
            .Select(alarm => $"{alarm.Key} {alarm.Threshold}").Order(StringComparer.Ordinal).Should().Equal(alarms);

    [Fact]
    public void Of_a_durable_queue_read_what_MemoryDB_counts() =>
        new CacheAlarms { Group = "production-northwind-queue", Word = "queue", Nodes = OneNode, Eviction = "noeviction", Durable = true, Promise = Given.Tier("basic").Promise }.All(full: false)
            .SelectMany(alarm => alarm.Reading.Metrics).Select(read => $"{read.Space} {read.Name} {Text([.. read.Dimensions])}").Should().Equal(
                "AWS/MemoryDB CPUUtilization ClusterName=production-northwind-queue, NodeName=production-northwind-queue-0001-001",
                "AWS/MemoryDB DatabaseMemoryUsagePercentage ClusterName=production-northwind-queue, NodeName=production-northwind-queue-0001-001");

    [Fact]
    public void Of_an_aurora_cluster_hold_for_all_its_members()
    {
        var tier = Given.Tier("premium");
        var relational = tier.Relational with { Engine = DatabaseEngine.AuroraMySql, Storage = null, Aurora = new AuroraSettings { IoOptimized = false } };
        var alarms = ClusterAlarms.Of(Given.Scope, tier with { Relational = relational });

        alarms.Select(alarm => $"{alarm.Key} {alarm.Threshold}").Should().Equal("database-cpu 90", "database-memory 3435973836", "database-connections 2455", "database-deadlocks 1", "reader-lag 150000");
        alarms[0].Reading.Metrics.Single().Dimensions.Should().Equal(("DBClusterIdentifier", "production-northwind"));
        ClusterAlarms.OfRecovery(Given.Scope.InRecovery, tier, promoted: false).Single().Threshold.Should().Be(150000);
    }

    [Fact]
    public void Of_a_promoted_replica_are_those_of_a_database() =>
        InstanceAlarms.OfRecovery(Given.Scope.InRecovery, Given.Tier("premium"), promoted: true).Select(alarm => $"{alarm.Key} {alarm.Threshold}")
            .Should().Equal("recovery-cpu 90", "recovery-memory 3435973836", "recovery-storage 26843545600", "recovery-connections 4368");

    [Fact]
    public void Of_throttling_watch_a_table_and_each_of_its_indexes() =>
        TableAlarms.Of(Given.Scope, [Table], Given.Tier("standard")).Select(alarm => (alarm.Key, alarm.Reading.Metrics[1].Name, Text(alarm.Reading.Metrics[1].Dimensions))).Should().Equal(
            ("table-rates-throttled", "WriteThrottleEvents", "TableName=production-northwind.rates"),
            ("table-rates.by-zone-throttled", "WriteThrottleEvents", "TableName=production-northwind.rates, GlobalSecondaryIndexName=by-zone"));

    [Theory]
    [InlineData("basic", "kafka-lag")]
    [InlineData("standard", "kafka-offline", "kafka-under-replicated", "kafka-storage", "kafka-cpu", "kafka-lag")]
    public void Of_brokers_hold_where_the_tier_has_brokers(string tier, params string[] keys) =>
        KafkaAlarms.Of(Given.Scope, Given.Events, Given.Tier(tier)).Select(alarm => alarm.Key).Should().Equal(keys);

    [Fact]
    public void Of_an_unknown_class_are_not_guessed() =>
        FluentActions.Invoking(() => DatabaseAlarms.MemoryGib("db.x9g.large")).Should().Throw<ArgumentException>().WithMessage("the memory of db.x9g.large is not known*");

    private static string Text(ImmutableArray<(string Name, string Value)> dimensions) => string.Join(", ", dimensions.Select(dimension => $"{dimension.Name}={dimension.Value}"));

    private static CacheNodeSettings OneNode { get; } = new() { NodeType = "cache.t4g.medium", ClusterMode = false, Shards = 1, ReplicasPerShard = 0 };

    private static Alarm Alarm(string tierName, string key)
    {
        var tier = Given.Tier(tierName);
        ImmutableArray<Alarm> all =
        [
            .. tier.Relational.Engine.IsAurora() ? ClusterAlarms.Of(Given.Scope, tier) : InstanceAlarms.Of(Given.Scope, tier, Pulumi.Output.Create("db-ABC")),
            .. StoreAlarms.Of(Given.Scope, StoreSettings.Of(Given.Client("northwind", tierName), tier), tier),
            .. TableAlarms.Of(Given.Scope, [Table], tier),
            .. KafkaAlarms.Of(Given.Scope, Given.Events, tier),
        ];
        return all.Single(alarm => alarm.Key == key);
    }
}
