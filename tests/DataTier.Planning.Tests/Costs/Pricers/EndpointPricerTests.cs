using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using DataTier.Settings;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class EndpointPricerTests
{
    private const string Type = "aws:ec2/vpcEndpoint:VpcEndpoint";

    [Theory]
    [InlineData(1, 7.3)]
    [InlineData(3, 21.9)]
    public void An_interface_costs_in_each_zone(int zones, decimal usd) => Usd(Type, Interface(zones)).Should().Equal(usd, 50 * 0.01m);

    [Theory]
    [InlineData(1_048_576, 10_485.76)]
    [InlineData(1_048_577, 10_485.766)]
    public void Its_data_costs_less_above_a_petabyte(int gb, decimal usd) => Usd(Type, Interface(1), (Usage.EndpointGb, gb)).Last().Should().Be(usd);

    [Fact]
    public void A_gateway_is_free() => Lines(Type, Inputs()).Should().ContainSingle().Which.State.Should().Be(CostState.Free);

    [Fact]
    public void Another_kind_has_no_price_and_says_so() =>
        Line("Private endpoint", Type, Inputs(("vpcEndpointType", "GatewayLoadBalancer"), ("subnetIds", new object[] { "a" })))
            .Gap.Should().Be("no price 'vpc.endpoint.GatewayLoadBalancer' in Prices/us-east-1.json");

    [Fact]
    public void Zones_that_are_not_known_have_no_amount() =>
        Line("Private endpoint", Type, Inputs(("vpcEndpointType", "Interface"), ("subnetIds", PlannedValue.Unknown))).Gap.Should().Be("subnetIds not known from the plan");

    private static PlannedProperties Interface(int zones) =>
        Inputs(("vpcEndpointType", "Interface"), ("subnetIds", Enumerable.Range(0, zones).Select(zone => (object)$"subnet-{zone}").ToArray()));
}
