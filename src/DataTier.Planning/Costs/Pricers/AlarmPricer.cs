using DataTier.Planning.Plans;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Metric alarms: each metric by the month, more below a minute, three times as much for an anomaly band.</summary>
/// <remarks>Source: https://aws.amazon.com/cloudwatch/pricing/</remarks>
public sealed class AlarmPricer : IResourcePricer
{
    private const decimal Minute = 60;

    /// <inheritdoc/>
    public string Type => "aws:cloudwatch/metricAlarm:MetricAlarm";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        // What is not known yet is the name of a band.
        if (resource.At("thresholdMetricId") is not PlannedValue.AbsentValue)
        {
            yield return resource.Fixed("Alarm", "anomaly band", "alarm-month", 1, "cloudwatch.alarm.anomaly.standard");
            yield break;
        }

        var fast = resource.Number("period", Minute) is { } seconds ? seconds < Minute : (bool?)null;
        yield return resource.Fixed(
            "Alarm", fast == true ? "high resolution" : "standard", "alarm-metric-month", Metrics(resource), $"cloudwatch.alarm.{Priceable.Part(fast, "high-resolution", "standard")}");
    }

    // An alarm on an expression is billed for each metric that the expression reads.
    private static decimal? Metrics(Priceable resource)
    {
        if (resource.At("metricQueries") is not PlannedValue.List queries)
        {
            return resource.At("metricQueries") is PlannedValue.AbsentValue ? 1 : resource.Count("metricQueries");
        }

        var metrics = 0m;
        foreach (var query in queries.Items)
        {
            metrics += Priceable.Within(query, "metric") is PlannedValue.AbsentValue ? 0 : 1;
        }

        return metrics == 0 ? 1 : metrics;
    }
}
