using DataTier.Planning.Plans;
using DataTier.Settings;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class ServerlessCachePricerTests
{
    private const string Type = "aws:elasticache/serverlessCache:ServerlessCache";

    [Theory]
    [InlineData("valkey", 6.132, 116.508, 0.23)]
    [InlineData("redis", 91.25, 91.25, 0.34)]
    public void A_cache_bills_at_least_what_is_metered_least(string engine, decimal least, decimal above, decimal units) =>
        Usd(Type, Inputs(("engine", engine))).Should().Equal(least, above, units);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 91.25)]
    public void Data_up_to_the_least_is_included(int gb, decimal usd) =>
        Usd(Type, Inputs(("engine", "redis")), (Usage.CacheDataGb, gb)).Sum().Should().Be(91.25m + usd + 0.34m);

    [Fact]
    public void An_engine_that_is_not_known_has_no_price() =>
        Lines(Type, Inputs(("engine", PlannedValue.Unknown))).Should().OnlyContain(line => line.Gap == "engine not known from the plan");
}
