using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class KafkaPricerTests
{
    private const string Type = "aws:msk/cluster:Cluster";

    [Fact]
    public void Each_broker_has_hours_and_storage_of_its_own() =>
        Usd(Type, Brokers("kafka.m7g.large")).Should().Equal(730 * 3 * 0.204m, 3 * 100 * 0.1m);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(250, 60)]
    public void Throughput_is_billed_for_each_broker_where_it_is_provisioned(int mibps, decimal usd) =>
        Lines(Type, Brokers("kafka.m5.large", mibps)).Where(line => line.Item?.Name == "Provisioned throughput").Sum(line => line.UsdPerMonth).Should().Be(usd);

    [Theory]
    [InlineData("LOCAL", 0)]
    [InlineData("TIERED", 6)]
    public void Tiered_storage_is_billed_besides(string mode, decimal usd) =>
        Lines(Type, Inputs([("storageMode", mode), .. Pairs(Brokers("kafka.m5.large"))])).Where(line => line.Item?.Name == "Tiered storage").Sum(line => line.UsdPerMonth).Should().Be(usd);

    [Fact]
    public void Express_brokers_bill_data_instead_of_volumes() =>
        Usd(Type, Brokers("express.m7g.large")).Should().Equal(730 * 3 * 0.408m, 100 * 0.01m, 100 * 0.1m);

    [Fact]
    public void An_unknown_number_of_brokers_has_no_amount() =>
        Line("Brokers", Type, Inputs(("numberOfBrokerNodes", PlannedValue.Unknown), ("brokerNodeGroupInfo", Inputs(("instanceType", "kafka.m5.large")))))
            .Should().Match<CostLine>(line => line.State == CostState.Unpriced && line.Gap == "numberOfBrokerNodes not known from the plan");

    [Fact]
    public void Storage_that_may_or_may_not_be_tiered_has_no_amount() =>
        Line("Tiered storage", Type, Inputs([("storageMode", PlannedValue.Unknown), .. Pairs(Brokers("kafka.m5.large"))])).Gap.Should().Be("storageMode not known from the plan");

    private static PlannedProperties Brokers(string instanceType, int mibps = 0) => Inputs(
        ("numberOfBrokerNodes", 3),
        ("brokerNodeGroupInfo", Inputs(
            ("instanceType", instanceType),
            ("storageInfo", Inputs(("ebsStorageInfo", Inputs(("volumeSize", 100), ("provisionedThroughput", Inputs(("volumeThroughput", mibps))))))))));

    private static IEnumerable<(string Name, object Value)> Pairs(PlannedProperties inputs) => inputs.Entries.Select(entry => (entry.Key, (object)entry.Value));
}
