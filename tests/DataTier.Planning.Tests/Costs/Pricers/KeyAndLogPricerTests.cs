using DataTier.Planning.Costs;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class KeyAndLogPricerTests
{
    private const string Key = "aws:kms/key:Key";
    private const string LogGroup = "aws:cloudwatch/logGroup:LogGroup";

    [Fact]
    public void A_key_costs_a_dollar_and_its_requests() =>
        Lines(Key, Inputs()).Select(line => line.UsdPerMonth).Should().Equal(1m, 0.3m);

    [Fact]
    public void A_rotated_key_costs_another_dollar() =>
        Line("Rotated key material", Key, Inputs(("enableKeyRotation", true))).UsdPerMonth.Should().Be(1);

    [Fact]
    public void Logs_cost_when_written_and_while_kept() =>
        Lines(LogGroup, Inputs(("retentionInDays", 365))).Select(line => line.UsdPerMonth).Should().Equal(1m, 2 * 12 * 0.15m * 0.03m);

    [Fact]
    public void Logs_that_are_never_deleted_are_counted_after_a_year_of_growth() =>
        Line("Logs kept", LogGroup, Inputs()).Item!.Should().Match<LineItem>(item => item.Title == "Logs kept (never deleted)" && item.Quantity == 3.6m, "the line is priced");

    [Fact]
    public void The_infrequent_class_has_a_price_of_its_own() =>
        Line("Logs written", LogGroup, Inputs(("logGroupClass", "INFREQUENT_ACCESS"))).UsdPerMonth.Should().Be(0.5m);
}
