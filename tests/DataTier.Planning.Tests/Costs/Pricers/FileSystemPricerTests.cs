using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class FileSystemPricerTests
{
    private const string Type = "aws:efs/fileSystem:FileSystem";

    [Fact]
    public void Bursting_bills_storage_alone() => Usd(Type, Inputs()).Should().Equal(50 * 0.3m);

    [Fact]
    public void Elastic_bills_what_is_read_and_written() =>
        Usd(Type, Inputs(("throughputMode", "elastic"))).Should().Equal(15m, 100 * 0.03m, 20 * 0.06m);

    [Fact]
    public void Files_at_rest_are_cheaper_on_an_elastic_file_system() =>
        Usd(Type, Inputs(("throughputMode", "elastic"), Cold())).Should().Equal(7.5m, 25 * 0.016m, 3m, 1.2m);

    [Fact]
    public void Files_at_rest_have_another_price_where_throughput_bursts() => Usd(Type, Inputs(Cold())).Should().Equal(7.5m, 25 * 0.025m);

    [Fact]
    public void One_zone_has_prices_of_its_own() =>
        Usd(Type, Inputs(("availabilityZoneName", "us-east-1a"), Cold())).Should().Equal(25 * 0.16m, 25 * 0.0133m);

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 0.5)]
    public void Provisioned_throughput_starts_above_what_the_data_brings(int mibps, decimal billed) =>
        Line("Throughput above the included", Type, Inputs(("throughputMode", "provisioned"), ("provisionedThroughputInMibps", mibps))).UsdPerMonth.Should().Be(billed * 6);

    [Fact]
    public void Files_that_may_or_may_not_come_to_rest_have_no_amount() =>
        Lines(Type, Inputs(("lifecyclePolicies", PlannedValue.Unknown))).Select(line => line.Gap).Should().Equal(Enumerable.Repeat("lifecyclePolicies not known from the plan", 2));

    [Fact]
    public void Throughput_that_is_not_known_has_no_amount() =>
        Line("Throughput above the included", Type, Inputs(("throughputMode", "provisioned"), ("provisionedThroughputInMibps", PlannedValue.Unknown)))
            .Gap.Should().Be("provisionedThroughputInMibps not known from the plan");

    private static (string Name, object Value) Cold() => ("lifecyclePolicies", new object[] { Inputs(("transitionToIa", "AFTER_30_DAYS")) });
}
