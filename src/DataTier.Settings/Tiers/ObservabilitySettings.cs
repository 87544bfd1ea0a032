using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    public static readonly QuantitySetting MetricsDays = new("metrics", "how long metrics are kept", 1, 3650, Unit.Days) { Sets = ["aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration.rules[].expiration.days"] };
    public static readonly QuantitySetting LogsDays = new("logs", "how long logs are kept", 1, 3650, Unit.Days) { Sets = ["aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration.rules[].expiration.days"] };
    public static readonly QuantitySetting TracesDays = new("traces", "how long traces are kept", 1, 3650, Unit.Days) { Sets = ["aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration.rules[].expiration.days"] };
    public static readonly QuantitySetting OldVersionDays = new("oldVersions", "how long overwritten and deleted objects are kept", 7, 3650, Unit.Days) { Sets = ["aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration.rules[].noncurrentVersionExpiration.noncurrentDays"] };
    public static readonly QuantitySetting AccessLogDays = new("accessLogs", "how long the logs of access to buckets are kept", 30, 3650, Unit.Days) { Sets = ["aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration.rules[].expiration.days"] };
}

/// <summary>How long the platform keeps what it observes: metrics, logs, traces, and who touched which object.</summary>
public sealed record ObservabilitySettings
{
    /// <summary>How long metrics are kept, in days; Mimir must be told no more.</summary>
    public required int MetricsDays { get; init; }

    /// <summary>How long logs are kept, in days; Loki must be told no more.</summary>
    public required int LogsDays { get; init; }

    /// <summary>How long traces are kept, in days; Tempo must be told no more.</summary>
    public required int TracesDays { get; init; }

    /// <summary>How long overwritten and deleted objects are kept, in days.</summary>
    public required int OldVersionDays { get; init; }

    /// <summary>How long the logs of access to all buckets are kept, in days.</summary>
    public required int AccessLogDays { get; init; }

    internal static ObservabilitySettings Read(MappingReader reader) => new()
    {
        MetricsDays = reader.Required(Stated.MetricsDays),
        LogsDays = reader.Required(Stated.LogsDays),
        TracesDays = reader.Required(Stated.TracesDays),
        OldVersionDays = reader.Required(Stated.OldVersionDays),
        AccessLogDays = reader.Required(Stated.AccessLogDays),
    };
}
