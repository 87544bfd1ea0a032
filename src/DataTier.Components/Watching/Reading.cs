using System.Collections.Immutable;
using Pulumi;

namespace DataTier.Components.Watching;

/// <summary>A metric of CloudWatch: where it stands, and which number of a period counts.</summary>
internal sealed record Metric(string Space, string Name, string Statistic, params ImmutableArray<(string Name, string Value)> Dimensions);

/// <summary>A series of numbers that an alarm compares: a metric, a sum over some, or the answer to a query.</summary>
internal sealed record Reading
{
    /// <summary>The most metrics that an alarm reads.</summary>
    /// <remarks>Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create-alarm-on-metric-math-expression.html</remarks>
    public const int MostMetrics = 10;

    private const int FiveMinutes = 300;

    /// <summary>The metrics, known to the expression as m1, m2, …</summary>
    public ImmutableArray<Metric> Metrics { get; private init; } = [];

    /// <summary>What is computed from them; null where one metric is all.</summary>
    public Output<string>? Expression { get; private init; }

    /// <summary>How often a number is taken, in seconds.</summary>
    public int PeriodSeconds { get; init; } = FiveMinutes;

    /// <summary>Reads one metric.</summary>
    public static Reading Of(Metric metric) => new() { Metrics = [metric] };

    /// <summary>Computes from metrics, which the expression calls m1, m2, …</summary>
    public static Reading Math(string expression, params ImmutableArray<Metric> metrics) => metrics.Length <= MostMetrics
        ? new() { Metrics = metrics, Expression = Output.Create(expression) }
        : throw new ArgumentException($"{metrics.Length} metrics, and an alarm reads {MostMetrics}", nameof(metrics));

    /// <summary>The most extreme of the same metric in several places; one alone is read as it is.</summary>
    public static Reading Worst(string function, ImmutableArray<Metric> metrics) =>
        metrics is [var only] ? Of(only) : Math($"{function}(METRICS())", metrics);

    /// <summary>Asks CloudWatch: for places that come and go, or have no names that we know.</summary>
    /// <remarks>Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage.html</remarks>
    public static Reading Query(string query) => Query(Output.Create(query));

    /// <summary>Asks CloudWatch for what is known only once something is made.</summary>
    public static Reading Query(Output<string> query) => new() { Expression = query };
}
