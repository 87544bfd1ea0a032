using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const string Transitions = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html";

    public static readonly QuantitySetting InfrequentAccessAfterDays = new("infrequentAccessAfter", "when objects move to the Standard-IA class", 30, 3650, Unit.Days) { Source = Transitions, Otherwise = "objects do not move there", Sets = ["aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration.rules[].transitions[].days"] };
    public static readonly QuantitySetting ArchiveAfterDays = new("archiveAfter", "when objects move to the Glacier Instant Retrieval class", 30, 3650, Unit.Days) { Source = Transitions, Otherwise = "objects do not move there", Sets = ["aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration.rules[].transitions[].days"] };
    public static readonly QuantitySetting ExpireAfterDays = new("expireAfter", "when objects are deleted", 1, 3650, Unit.Days) { Source = Transitions, Otherwise = "objects stay until they are deleted", Sets = ["aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration.rules[].expiration.days"] };
    public static readonly QuantitySetting OldVersionDays = new("oldVersions", "how long overwritten and deleted objects are kept", 7, 3650, Unit.Days) { Source = Transitions, Sets = ["aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration.rules[].noncurrentVersionExpiration.noncurrentDays"] };
}

/// <summary>How the objects of a bucket age: when they move to cheaper classes, and when they and their old versions go.</summary>
public sealed record ObjectAgeing
{
    /// <summary>When objects move to the Standard-IA class, in days; null never.</summary>
    public int? InfrequentAccessAfterDays { get; init; }

    /// <summary>When objects move to the Glacier Instant Retrieval class, in days; null never.</summary>
    public int? ArchiveAfterDays { get; init; }

    /// <summary>When objects are deleted, in days; null never.</summary>
    public int? ExpireAfterDays { get; init; }

    /// <summary>How long overwritten and deleted objects are kept, in days.</summary>
    public required int OldVersionDays { get; init; }

    /// <summary>The ageing of objects that their owner deletes.</summary>
    internal static ObjectAgeing Read(MappingReader reader) => Read(reader, mustExpire: false);

    /// <summary>The ageing of objects that nobody deletes.</summary>
    internal static ObjectAgeing ReadExpiring(MappingReader reader) => Read(reader, mustExpire: true);

    private static ObjectAgeing Read(MappingReader reader, bool mustExpire) => new()
    {
        InfrequentAccessAfterDays = reader.Optional(Stated.InfrequentAccessAfterDays),
        ArchiveAfterDays = reader.Optional(Stated.ArchiveAfterDays),
        ExpireAfterDays = mustExpire ? reader.Required(Stated.ExpireAfterDays) : reader.Optional(Stated.ExpireAfterDays),
        OldVersionDays = reader.Required(Stated.OldVersionDays),
    };
}
