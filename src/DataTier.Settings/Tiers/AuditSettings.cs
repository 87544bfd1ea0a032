using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    public static readonly FlagSetting DataEvents = new("dataEvents", "whether every read and write of clients' objects and tables is recorded");
    public static readonly QuantitySetting KeepDays = new("keep", "how long the record is kept", 90, 3653, Unit.Days) { Sets = ["aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration.rules[].expiration.days"] };
}

/// <summary>What is recorded about the use of clients' data, where the platform has this tier.</summary>
public sealed record AuditSettings
{
    /// <summary>Whether every read and write of clients' objects and tables is recorded.</summary>
    public required bool DataEvents { get; init; }

    /// <summary>How long the record is kept, in days.</summary>
    public required int KeepDays { get; init; }

    /// <summary>How long CloudWatch keeps a copy to search in, in days.</summary>
    public required int LogRetentionDays { get; init; }

    internal static AuditSettings Read(MappingReader reader) => new()
    {
        DataEvents = reader.Required(Stated.DataEvents),
        KeepDays = reader.Required(Stated.KeepDays),
        LogRetentionDays = reader.Required(LogRetention.Days),
    };
}
