using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class OneEachPricerTests
{
    [Theory]
    [InlineData("aws:cloudwatch/dashboard:Dashboard", 3)]
    [InlineData("aws:cloudwatch/compositeAlarm:CompositeAlarm", 0.5)]
    [InlineData("aws:route53/zone:Zone", 0.5)]
    [InlineData("aws:eks/cluster:Cluster", 73)]
    [InlineData("aws:ec2/eip:Eip", 3.65)]
    public void Some_types_have_one_price_each(string type, decimal usd) => FixedUsd(type, Inputs()).Should().Be(usd);

    [Fact]
    public void A_region_without_the_price_says_where_it_belongs() =>
        Line("Cluster", "aws:eks/cluster:Cluster", Inputs(), region: "mars-1").Gap.Should().Be("no price 'eks.cluster' in Prices/mars-1.json");
}
