using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class ProxyEndpointPricerTests
{
    private const string Type = "aws:rds/proxyEndpoint:ProxyEndpoint";

    [Theory]
    [InlineData(2, 14.6)]
    [InlineData(3, 21.9)]
    public void It_costs_in_each_zone_what_a_private_endpoint_costs(int zones, decimal usd) =>
        Usd(Type, Inputs(("vpcSubnetIds", Enumerable.Range(0, zones).Select(zone => (object)$"subnet-{zone}").ToArray()))).Should().Equal(usd, 50 * 0.01m);

    [Fact]
    public void Zones_that_are_not_known_have_no_amount() =>
        Line("Private endpoint", Type, Inputs(("vpcSubnetIds", PlannedValue.Unknown))).Gap.Should().Be("vpcSubnetIds not known from the plan");
}
