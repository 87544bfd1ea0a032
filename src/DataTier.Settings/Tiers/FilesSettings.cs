using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>What decides how fast a file system is.</summary>
public enum FileThroughput
{
    /// <summary>As fast as is asked, paid by what is read and written.</summary>
    Elastic,

    /// <summary>As fast as the amount of data allows, with credits for bursts; nothing is paid for it.</summary>
    Bursting,
}

file static class Stated
{
    private const string Lifecycle = "https://docs.aws.amazon.com/efs/latest/ug/lifecycle-management-efs.html";

    private static readonly int[] Days = [1, 7, 14, 30, 60, 90, 180, 270, 365];

    public static readonly ChoiceSetting<FileThroughput> Throughput = new("throughput", "what decides how fast the files are", [("elastic", FileThroughput.Elastic), ("bursting", FileThroughput.Bursting)]) { Source = "https://docs.aws.amazon.com/efs/latest/ug/performance.html", Sets = ["aws:efs/fileSystem:FileSystem.throughputMode"] };
    public static readonly QuantityChoiceSetting InfrequentAccessAfterDays = new("infrequentAccessAfter", "how long without a read until files move to Infrequent Access", Days, Unit.Days) { Source = Lifecycle, Otherwise = "files do not move there", Sets = ["aws:efs/fileSystem:FileSystem.lifecyclePolicies[].transitionToIa"] };
    public static readonly QuantityChoiceSetting ArchiveAfterDays = new("archiveAfter", "how long without a read until files move to Archive", Days, Unit.Days) { Source = Lifecycle, Otherwise = "files do not move there", Sets = ["aws:efs/fileSystem:FileSystem.lifecyclePolicies[].transitionToArchive"] };
}

/// <summary>The file system that the pods of a cluster share.</summary>
public sealed record FilesSettings
{
    /// <summary>What decides how fast the files are.</summary>
    public required FileThroughput Throughput { get; init; }

    /// <summary>After how many days without a read files move to Infrequent Access; null never.</summary>
    public int? InfrequentAccessAfterDays { get; init; }

    /// <summary>After how many days without a read files move to Archive; null never.</summary>
    public int? ArchiveAfterDays { get; init; }

    /// <summary>Whether every file is copied to the recovery region.</summary>
    public required bool RecoveryCopy { get; init; }

    internal static FilesSettings Read(MappingReader reader) => new()
    {
        Throughput = reader.Required(Stated.Throughput),
        InfrequentAccessAfterDays = reader.Optional(Stated.InfrequentAccessAfterDays),
        ArchiveAfterDays = reader.Optional(Stated.ArchiveAfterDays),
        RecoveryCopy = reader.Required(RecoveryRegion.Copy),
    };
}
