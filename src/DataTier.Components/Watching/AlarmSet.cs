using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.CloudWatch.Inputs;

namespace DataTier.Components.Watching;

/// <summary>Makes alarms of CloudWatch in one region.</summary>
/// <param name="Scope">Whose alarms they are, and in which region.</param>
/// <param name="Topic">Who is told.</param>
/// <param name="Options">The options of all alarms.</param>
internal sealed record AlarmSet(ClientScope Scope, Input<string> Topic, CustomResourceOptions Options)
{
    // How an expression calls its result; metrics are m1, m2, …
    private const string Result = "result";

    /// <summary>The name of an alarm in AWS. A point cannot stand in a client's name, so that no two clients meet.</summary>
    public string NameOf(Alarm alarm) => $"{Scope.Identifier}.{alarm.Key}";

    /// <summary>The ARN of an alarm.</summary>
    public string ArnOf(Alarm alarm) => Scope.Arn("cloudwatch", $"alarm:{NameOf(alarm)}");

    /// <summary>Makes an alarm.</summary>
    /// <param name="name">The name that the resource begins with.</param>
    /// <param name="alarm">What is watched.</param>
    /// <param name="tells">Whether the topic is told of this one.</param>
    public MetricAlarm Make(string name, Alarm alarm, bool tells)
    {
        var args = new MetricAlarmArgs
        {
            Region = Scope.RegionIfOther is { } other ? (Input<string>)other : null,
            Name = NameOf(alarm),
            AlarmDescription = alarm.Says,
            ComparisonOperator = alarm.Side == AlarmSide.Above ? "GreaterThanThreshold" : "LessThanThreshold",
            Threshold = alarm.Threshold,
            EvaluationPeriods = alarm.Readings,
            DatapointsToAlarm = alarm.Readings,
            TreatMissingData = alarm.QuietIsWell ? "notBreaching" : "missing",
        };
        if (tells)
        {
            args.AlarmActions = Topic;
            args.OkActions = Topic;
        }

        Read(alarm.Reading, args);
        return new MetricAlarm($"{name}.{alarm.Key}", args, Options);
    }

    private static void Read(Reading reading, MetricAlarmArgs args)
    {
        if (reading.Expression is not { } expression)
        {
            var metric = reading.Metrics[0];
            args.Namespace = metric.Space;
            args.MetricName = metric.Name;
            args.Statistic = metric.Statistic;
            args.Period = reading.PeriodSeconds;
            args.Dimensions = DimensionsOf(metric);
            return;
        }

        // A query has no metric that could say how often it is asked.
        var result = new MetricAlarmMetricQueryArgs { Id = Result, Expression = expression, ReturnData = true };
        if (reading.Metrics.IsEmpty)
        {
            result.Period = reading.PeriodSeconds;
        }

        args.MetricQueries.Add(result);
        for (var index = 0; index < reading.Metrics.Length; index++)
        {
            args.MetricQueries.Add(QueryOf($"m{index + 1}", reading.Metrics[index], reading.PeriodSeconds));
        }
    }

    private static MetricAlarmMetricQueryArgs QueryOf(string id, Metric metric, int periodSeconds) => new()
    {
        Id = id,
        Metric = new MetricAlarmMetricQueryMetricArgs
        {
            Namespace = metric.Space,
            MetricName = metric.Name,
            Stat = metric.Statistic,
            Period = periodSeconds,
            Dimensions = DimensionsOf(metric),
        },
    };

    private static InputMap<string> DimensionsOf(Metric metric)
    {
        var dimensions = new InputMap<string>();
        foreach (var (name, value) in metric.Dimensions)
        {
            dimensions.Add(name, value);
        }

        return dimensions;
    }
}
