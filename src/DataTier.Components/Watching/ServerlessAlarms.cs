using System.Collections.Immutable;
using System.Globalization;
using DataTier.Settings;

namespace DataTier.Components.Watching;

/// <summary>The alarms of a serverless cache: it has no nodes that could be too small, but limits of its own.</summary>
/// <remarks>Source: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/serverless-metrics-events-redis.html</remarks>
internal static class ServerlessAlarms
{
    private const string Space = "AWS/ElastiCache";
    private const int BusyPercent = 80;
    private const double BytesInGb = 1e9;

    // Metrics of nodes have another dimension.
    private const string Dimension = "clusterId";

    /// <summary>What is close to a limit, and what was beyond what it could follow.</summary>
    public static ImmutableArray<Alarm> Of(string cache, ServerlessCacheSettings limits) =>
    [
        new Alarm
        {
            Key = "cache-data",
            Title = $"Bytes kept by {cache}",
            Says = $"More than {BusyPercent} percent of {limits.MostDataGb} GB is in use. Keys without an end stay, and then writes are refused: let keys expire, or raise mostData.",
            Reading = Reading.Of(new Metric(Space, "BytesUsedForCache", "Maximum", (Dimension, cache))),
            Threshold = limits.MostDataGb * BytesInGb * BusyPercent / 100,
            Critical = true,
        },
        new Alarm
        {
            Key = "cache-work",
            Title = $"Processing units of {cache} a second",
            Says = string.Create(CultureInfo.InvariantCulture, $"More than {BusyPercent} percent of {limits.MostEcpuPerSecond} a second. Find what asks so much, or raise mostEcpuPerSecond."),
            Reading = Reading.Math("m1 / PERIOD(m1)", new Metric(Space, "ElastiCacheProcessingUnits", "Sum", (Dimension, cache))),
            Threshold = limits.MostEcpuPerSecond * BusyPercent / 100d,
            QuietIsWell = true,
        },
        new Alarm
        {
            Key = "cache-throttled",
            Title = $"Commands that {cache} put off",
            Says = "Commands were throttled: the load grew faster than the cache, or met its limit.",
            Reading = Reading.Of(new Metric(Space, "ThrottledCmds", "Sum", (Dimension, cache))),
            Threshold = 0,
            QuietIsWell = true,
        },
    ];
}
