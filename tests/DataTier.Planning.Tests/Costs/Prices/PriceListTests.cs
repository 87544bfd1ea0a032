using DataTier.Planning.Costs.Prices;

namespace DataTier.Planning.Tests.Costs.Prices;

public sealed class PriceListTests
{
    [Theory]
    [InlineData("us-east-1", 609)]
    [InlineData("eu-west-1", 413)]
    [InlineData("eu-central-1", 244)]
    [InlineData("us-west-2", 346)]
    [InlineData("ap-southeast-1", 124)]
    public void Each_region_has_its_entries(string region, int entries) => PriceList.Of(region).Prices.Should().HaveCount(entries);

    [Theory]
    [InlineData("us-east-1")]
    [InlineData("eu-west-1")]
    [InlineData("eu-central-1")]
    [InlineData("us-west-2")]
    [InlineData("ap-southeast-1")]
    public void Every_price_has_unit_source_and_month(string region) =>
        PriceList.Of(region).Prices.Should().OnlyContain(price => price.Usd >= 0 && price.Unit.Length > 0 && price.Source.Length > 0 && price.AsOf.Length == 7);

    [Fact]
    public void A_region_that_we_have_no_file_for_has_no_prices() => PriceList.Of("mars-1").Prices.Should().BeEmpty();

    [Fact]
    public void A_key_that_is_not_there_has_no_price() => PriceList.Of("us-east-1").Find("rds.oracle").Should().BeNull();

    [Theory]
    [InlineData(51_200, 1177.6)]
    [InlineData(51_201, 1177.622)]
    [InlineData(600_000, 13163.2)]
    public void Each_part_of_a_quantity_costs_what_its_step_says(decimal gb, decimal usd) =>
        PriceList.Of("us-east-1").Find("s3.standard.storage")!.UsdFor(gb).Should().Be(usd, "the entry is there");

    [Fact]
    public void An_allowance_of_the_whole_account_is_not_counted() =>
        PriceList.Of("us-east-1").Find("dynamodb.storage.standard")!.UsdFor(10).Should().Be(2.5m, "the entry is there");
}
