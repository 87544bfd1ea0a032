using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class ConnectorPricerTests
{
    private const string Type = "aws:mskconnect/connector:Connector";

    [Fact]
    public void Workers_of_a_fixed_number_bill_their_units() => Usd(Type, Fixed(workers: 3, units: 2)).Should().Equal(730 * 6 * 0.11m);

    [Theory]
    [InlineData(1, 80.3)]
    [InlineData(2, 160.6)]
    public void Workers_that_scale_bill_at_least_their_fewest(int fewest, decimal usd) =>
        Usd(Type, Inputs(("capacity", Inputs(("autoscaling", Inputs(("mcuCount", 1), ("minWorkerCount", fewest), ("maxWorkerCount", 8))))))).Should().Equal(usd);

    [Fact]
    public void A_worker_without_a_size_has_one_unit() =>
        Usd(Type, Inputs(("capacity", Inputs(("provisionedCapacity", Inputs(("workerCount", 1))))))).Should().Equal(730 * 0.11m);

    [Fact]
    public void A_number_of_workers_that_is_not_known_has_no_amount() =>
        Line("Connector", Type, Fixed(PlannedValue.Unknown, 1)).Gap.Should().Be("capacity.provisionedCapacity.workerCount not known from the plan");

    [Fact]
    public void A_region_without_the_price_says_where_it_belongs() =>
        Line("Connector", Type, Fixed(1, 1), region: "eu-west-1").Gap.Should().Be("no price 'msk.connect.mcu' in Prices/eu-west-1.json");

    private static PlannedProperties Fixed(object workers, int units) =>
        Inputs(("capacity", Inputs(("provisionedCapacity", Inputs(("workerCount", workers), ("mcuCount", units))))));
}
