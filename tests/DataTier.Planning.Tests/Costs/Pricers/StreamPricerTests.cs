using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class StreamPricerTests
{
    private const string Type = "aws:kinesis/stream:Stream";

    [Fact]
    public void Shards_bill_hours_and_records() =>
        Usd(Type, Inputs(("shardCount", 2))).Should().Equal(730 * 2 * 0.015m, 100 * 1024 * 1024 / 25m / 1_000_000 * 0.014m);

    [Theory]
    [InlineData(24, 0)]
    [InlineData(25, 29.2)]
    public void Retention_is_free_for_a_day(int hours, decimal usd) =>
        Lines(Type, Inputs(("shardCount", 2), ("retentionPeriod", hours))).Where(line => line.Item?.Name == "Longer retention").Sum(line => line.UsdPerMonth).Should().Be(usd);

    [Fact]
    public void A_stream_on_demand_bills_its_hours_and_data() =>
        Usd(Type, Mode("ON_DEMAND")).Should().Equal(730 * 0.04m, 100 * 0.08m, 200 * 0.04m);

    [Fact]
    public void A_mode_that_is_not_known_has_no_amount() => Lines(Type, Mode(PlannedValue.Unknown)).Should().ContainSingle().Which.Gap.Should().Be("streamModeDetails.streamMode not known from the plan");

    [Fact]
    public void Shards_that_are_not_known_have_no_amount() => Line("Shards", Type, Inputs(("shardCount", PlannedValue.Unknown))).Gap.Should().Be("shardCount not known from the plan");

    private static PlannedProperties Mode(object mode) => Inputs(("streamModeDetails", Inputs(("streamMode", mode))));
}
