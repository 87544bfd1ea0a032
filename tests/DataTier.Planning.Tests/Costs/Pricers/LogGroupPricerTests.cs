using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class LogGroupPricerTests
{
    private const string Type = "aws:cloudwatch/logGroup:LogGroup";

    [Fact]
    public void Logs_cost_when_written_and_while_kept() =>
        Usd(Type, Inputs(("retentionInDays", 365))).Should().Equal(2 * 0.5m, 2 * 12 * 0.15m * 0.03m);

    [Fact]
    public void Logs_that_are_never_deleted_are_counted_after_a_year_of_growth() =>
        Line("Logs kept", Type, Inputs()).Item!.Should().Match<LineItem>(item => item.Title == "Logs kept (never deleted)" && item.Quantity == 3.6m, "the line is priced");

    [Fact]
    public void Logs_of_one_day_are_counted_as_one_day() =>
        Line("Logs kept", Type, Inputs(("retentionInDays", 1))).Item!.Title.Should().Be("Logs kept (1 days)", "the line is priced");

    [Fact]
    public void The_infrequent_class_has_a_price_of_its_own() =>
        Line("Logs written", Type, Inputs(("logGroupClass", "INFREQUENT_ACCESS"))).UsdPerMonth.Should().Be(2 * 0.25m);

    [Fact]
    public void A_class_that_is_not_known_has_no_price() =>
        Line("Logs written", Type, Inputs(("logGroupClass", PlannedValue.Unknown))).Gap.Should().Be("logGroupClass not known from the plan");
}
