using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>What an application keeps in a bucket, which decides how the objects age.</summary>
public enum BucketUse
{
    /// <summary>Objects that stay until the application deletes them.</summary>
    Records,

    /// <summary>Objects that anybody can make again: exports, thumbnails, uploads in transit.</summary>
    Scratch,
}

file static class Stated
{
    public static readonly SectionSetting Records = new("records", "how objects age that stay until they are deleted");
    public static readonly SectionSetting Scratch = new("scratch", "how objects age that can be made again");
}

/// <summary>The buckets that a client's applications ask for: how their objects age, by what they are.</summary>
public sealed record ApplicationBucketSettings
{
    /// <summary>How records age.</summary>
    public required ObjectAgeing Records { get; init; }

    /// <summary>How scratch objects age; every one ends some day.</summary>
    public required ObjectAgeing Scratch { get; init; }

    /// <summary>Whether records are copied to the recovery region.</summary>
    public required bool RecoveryCopy { get; init; }

    /// <summary>The uses that a client may name, with the word for each.</summary>
    internal static (string Word, BucketUse Value)[] Uses { get; } = [("records", BucketUse.Records), ("scratch", BucketUse.Scratch)];

    /// <summary>How the objects of a bucket age.</summary>
    public ObjectAgeing AgeingOf(BucketUse use) => use == BucketUse.Records ? Records : Scratch;

    /// <summary>Whether a bucket is copied to the recovery region; what can be made again never is.</summary>
    public bool CopiesOf(BucketUse use) => RecoveryCopy && use == BucketUse.Records;

    internal static ApplicationBucketSettings Read(MappingReader reader) => new()
    {
        RecoveryCopy = reader.Required(RecoveryRegion.Copy),
        Records = reader.Section(Stated.Records, ObjectAgeing.Read),
        Scratch = reader.Section(Stated.Scratch, ObjectAgeing.ReadExpiring),
    };
}
