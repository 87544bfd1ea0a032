using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class VolumePricerTests
{
    private const string Type = "aws:ebs/volume:Volume";

    [Theory]
    [InlineData(3_000, 125, 8)]
    [InlineData(3_001, 125, 8.005)]
    [InlineData(3_000, 126, 8.04)]
    public void A_gp3_volume_includes_iops_and_throughput(int iops, int mibps, decimal usd) =>
        FixedUsd(Type, Inputs(("type", "gp3"), ("size", 100), ("iops", iops), ("throughput", mibps))).Should().Be(usd);

    [Fact]
    public void An_io2_volume_includes_nothing() => FixedUsd(Type, Inputs(("type", "io2"), ("size", 100), ("iops", 1_000))).Should().Be(12.5m + 65);

    [Fact]
    public void A_volume_without_a_type_is_gp2() => FixedUsd(Type, Inputs(("size", 100))).Should().Be(10);

    [Fact]
    public void A_size_that_is_not_known_has_no_amount() => Line("Volume", Type, Inputs(("type", "gp3"), ("size", PlannedValue.Unknown))).Gap.Should().Be("size not known from the plan");
}
