using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const string Locks = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html";

    // S3 takes a hundred years; ten are more than any retention that a tier states.
    public static readonly QuantitySetting LockDays = new("lock", "how long a new object can be neither overwritten nor deleted", 1, 3650, Unit.Days) { Source = Locks, Otherwise = "objects can be deleted at once", Sets = ["aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration.rule.defaultRetention.days"] };
}

/// <summary>The bucket that a client's own backups and exports go to.</summary>
public sealed record BackupBucketSettings
{
    /// <summary>How long objects are kept; every one ends some day.</summary>
    public required ObjectAgeing Ageing { get; init; }

    /// <summary>How long a new object can be neither overwritten nor deleted, in days; null not at all.</summary>
    public int? LockDays { get; init; }

    /// <summary>Whether every object is copied to the recovery region.</summary>
    public required bool RecoveryCopy { get; init; }

    internal static BackupBucketSettings Read(MappingReader reader) => new()
    {
        Ageing = ObjectAgeing.ReadExpiring(reader),
        LockDays = reader.Optional(Stated.LockDays),
        RecoveryCopy = reader.Required(RecoveryRegion.Copy),
    };
}
