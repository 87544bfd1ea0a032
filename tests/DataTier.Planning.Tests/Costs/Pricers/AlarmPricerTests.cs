using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

public sealed class AlarmPricerTests
{
    private const string Type = "aws:cloudwatch/metricAlarm:MetricAlarm";

    [Theory]
    [InlineData(60, 0.1)]
    [InlineData(59, 0.3)]
    public void An_alarm_below_a_minute_costs_three_times_as_much(int seconds, decimal usd) => FixedUsd(Type, Inputs(("period", seconds))).Should().Be(usd);

    [Fact]
    public void An_alarm_without_a_period_looks_every_minute() => FixedUsd(Type, Inputs()).Should().Be(0.1m);

    [Fact]
    public void An_alarm_on_an_expression_costs_for_each_metric_in_it() =>
        FixedUsd(Type, Inputs(("metricQueries", new object[] { Inputs(("metric", Inputs())), Inputs(("metric", Inputs(("metricName", "a")))), Inputs(("expression", "a/b")) })))
            .Should().Be(0.2m);

    [Fact]
    public void An_alarm_on_an_expression_alone_costs_as_one() =>
        FixedUsd(Type, Inputs(("metricQueries", new object[] { Inputs(("expression", "SELECT 1")) }))).Should().Be(0.1m);

    [Fact]
    public void An_anomaly_band_has_a_price_of_its_own() => FixedUsd(Type, Inputs(("thresholdMetricId", "band"))).Should().Be(0.3m);

    [Fact]
    public void A_period_that_is_not_known_is_not_a_minute() =>
        Line("Alarm", Type, Inputs(("period", PlannedValue.Unknown))).Gap.Should().Be("period not known from the plan");
}
