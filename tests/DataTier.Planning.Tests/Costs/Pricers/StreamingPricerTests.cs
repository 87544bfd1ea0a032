using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class StreamingPricerTests
{
    private const string Kafka = "aws:msk/cluster:Cluster";

    [Fact]
    public void Each_broker_has_hours_and_storage_of_its_own() =>
        Usd(Kafka, Brokers("kafka.m7g.large")).Should().Equal(730 * 3 * 0.204m, 3 * 100 * 0.1m);

    [Fact]
    public void Throughput_is_billed_for_each_broker() =>
        Usd(Kafka, Brokers("kafka.m5.large", mibps: 250)).Should().Equal(730 * 3 * 0.21m, 30m, 3 * 250 * 0.08m);

    [Fact]
    public void Tiered_storage_is_billed_besides() =>
        Line("Tiered storage", Kafka, Inputs([("storageMode", "TIERED"), .. Pairs(Brokers("kafka.m5.large"))])).UsdPerMonth.Should().Be(6);

    [Fact]
    public void Express_brokers_bill_data_instead_of_volumes() =>
        Usd(Kafka, Brokers("express.m7g.large")).Should().Equal(730 * 3 * 0.408m, 1m, 10m);

    [Fact]
    public void An_unknown_number_of_brokers_has_no_amount() =>
        Line("Brokers", Kafka, Inputs(("numberOfBrokerNodes", PlannedValue.Unknown), ("brokerNodeGroupInfo", Inputs(("instanceType", "kafka.m5.large")))))
            .Should().Match<CostLine>(line => line.State == CostState.Unpriced && line.Gap == "numberOfBrokerNodes not known from the plan");

    [Fact]
    public void Serverless_bills_the_cluster_partitions_and_data() =>
        Usd("aws:msk/serverlessCluster:ServerlessCluster", Inputs()).Should().Equal(730 * 0.75m, 730 * 20 * 0.0015m, 10m, 10m, 10m);

    [Fact]
    public void Shards_bill_hours_and_records() =>
        Usd("aws:kinesis/stream:Stream", Inputs(("shardCount", 2))).Should().Equal(730 * 2 * 0.015m, 100 * 1024 * 1024 / 25m / 1_000_000 * 0.014m);

    [Theory]
    [InlineData(24, 0)]
    [InlineData(25, 1)]
    public void Retention_is_free_for_a_day(int hours, int lines) =>
        Lines("aws:kinesis/stream:Stream", Inputs(("shardCount", 2), ("retentionPeriod", hours))).Count(line => line.Item?.Name == "Longer retention").Should().Be(lines);

    [Theory]
    [InlineData("valkey", 6.13, 116.51)]
    [InlineData("redis", 91.25, 91.25)]
    public void A_serverless_cache_bills_at_least_what_is_metered_least(string engine, decimal least, decimal above) =>
        Usd("aws:elasticache/serverlessCache:ServerlessCache", Inputs(("engine", engine))).Take(2).Select(usd => decimal.Round(usd ?? 0, 2)).Should().Equal(least, above);

    private static PlannedProperties Brokers(string instanceType, int mibps = 0) => Inputs(
        ("numberOfBrokerNodes", 3),
        ("brokerNodeGroupInfo", Inputs(
            ("instanceType", instanceType),
            ("storageInfo", Inputs(("ebsStorageInfo", Inputs(("volumeSize", 100), ("provisionedThroughput", Inputs(("volumeThroughput", mibps))))))))));

    private static IEnumerable<(string Name, object Value)> Pairs(PlannedProperties inputs) => inputs.Entries.Select(entry => (entry.Key, (object)entry.Value));

    private static IEnumerable<decimal?> Usd(string type, PlannedProperties inputs) => Lines(type, inputs).Select(line => line.UsdPerMonth);
}
