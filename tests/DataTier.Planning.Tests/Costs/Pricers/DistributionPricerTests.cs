using DataTier.Settings;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class DistributionPricerTests
{
    private const string Type = "aws:cloudfront/distribution:Distribution";

    [Theory]
    [InlineData("us-east-1")]
    [InlineData("eu-west-1")]
    [InlineData("mars-1")]
    public void A_distribution_has_the_same_prices_wherever_its_stack_lies(string region) =>
        Lines(Type, Inputs(), region).Select(line => line.UsdPerMonth).Should().Equal(100 * 0.085m, 100 * 0.01m);

    [Theory]
    [InlineData(10_240, 870.4)]
    [InlineData(10_241, 870.48)]
    public void What_is_delivered_costs_less_above_ten_terabytes(int gb, decimal usd) =>
        Usd(Type, Inputs(), (Usage.DeliveredGb, gb)).First().Should().Be(usd);
}
