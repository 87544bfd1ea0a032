using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const string Gp3 = "https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html";

    public static readonly NumberSetting Iops = new("iops", "the IOPS of each volume", 3_000, 80_000, "IOPS") { Source = Gp3, Sets = ["kubernetes:storage.k8s.io/v1:StorageClass.parameters.iops"] };
    public static readonly QuantitySetting ThroughputMibps = new("throughput", "the throughput of each volume", 125, 2_000, Unit.MibPerSecond) { Source = Gp3, Sets = ["kubernetes:storage.k8s.io/v1:StorageClass.parameters.throughput"] };
    public static readonly FlagSetting KeepReleased = new("keepReleased", "whether a volume and its snapshots stay when their claim is deleted") { Sets = ["kubernetes:storage.k8s.io/v1:StorageClass.reclaimPolicy"] };
}

/// <summary>The volumes that pods claim: gp3, encrypted, growing when asked.</summary>
public sealed record VolumesSettings
{
    /// <summary>The IOPS of each volume: 3,000, which gp3 includes, to 80,000.</summary>
    public required int Iops { get; init; }

    /// <summary>The throughput of each volume in MiB/s: 125, which gp3 includes, to 2,000.</summary>
    public required int ThroughputMibps { get; init; }

    /// <summary>Whether a volume and its snapshots stay in AWS when their claim is deleted.</summary>
    public required bool KeepReleased { get; init; }

    internal static VolumesSettings Read(MappingReader reader) => new()
    {
        Iops = reader.Required(Stated.Iops),
        ThroughputMibps = reader.Required(Stated.ThroughputMibps),
        KeepReleased = reader.Required(Stated.KeepReleased),
    };
}
