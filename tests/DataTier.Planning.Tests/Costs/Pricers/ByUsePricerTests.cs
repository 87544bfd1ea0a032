using DataTier.Settings;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class ByUsePricerTests
{
    [Theory]
    [InlineData("aws:glue/crawler:Crawler", 8.8)]
    [InlineData("aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream", 2.9)]
    [InlineData("aws:redshiftserverless/namespace:Namespace", 12)]
    [InlineData("aws:athena/workgroup:Workgroup", 2.44140625)]
    public void Some_types_are_billed_by_use_alone(string type, decimal usd) => Usd(type, Inputs()).Should().Equal(usd);

    [Fact]
    public void Nothing_is_billed_without_use() => Usd("aws:glue/crawler:Crawler", Inputs(), (Usage.QueryHours, 0)).Should().Equal(0m);

    [Fact]
    public void A_region_without_the_price_says_where_it_belongs() =>
        Line("Crawler runs", "aws:glue/crawler:Crawler", Inputs(), region: "ap-southeast-1").Gap.Should().Be("no price 'glue.crawler' in Prices/ap-southeast-1.json");
}
