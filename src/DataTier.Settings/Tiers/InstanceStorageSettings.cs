using DataTier.Settings.Constraints.Databases;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>The kinds of volumes that a database instance writes to.</summary>
public enum StorageKind
{
    /// <summary>General purpose: IOPS and throughput are included, more can be bought from 400 GiB on.</summary>
    Gp3,

    /// <summary>Provisioned: every IOPS is stated and paid for, with a latency that is promised.</summary>
    Io2,
}

file static class Stated
{
    private const string Storage = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html";

    public static readonly FlagSetting MultiAz = new("multiAz", "whether a standby runs in another zone") { Sets = ["aws:rds/instance:Instance.multiAz"] };
    public static readonly ChoiceSetting<StorageKind> Kind = new("storageType", "the kind of volume", [("gp3", StorageKind.Gp3), ("io2", StorageKind.Io2)]) { Source = Storage, Sets = ["aws:rds/instance:Instance.storageType"] };
    public static readonly QuantitySetting StorageGib = new("storage", "the storage to begin with", 20, 65_536, Unit.Gib) { Source = Storage, Sets = ["aws:rds/instance:Instance.allocatedStorage"] };
    public static readonly QuantitySetting StorageCeilingGib = new("storageCeiling", "how far storage grows by itself", 22, 65_536, Unit.Gib) { Source = Storage, Sets = ["aws:rds/instance:Instance.maxAllocatedStorage"] };
    public static readonly NumberSetting Gp3Iops = new("iops", "the provisioned IOPS", 12_000, 64_000, "IOPS") { Source = Storage, Otherwise = "what gp3 includes for the size", Sets = ["aws:rds/instance:Instance.iops"] };
    public static readonly NumberSetting Io2Iops = new("iops", "the provisioned IOPS", 1_000, 256_000, "IOPS") { Source = Storage, Sets = ["aws:rds/instance:Instance.iops"] };
    public static readonly QuantitySetting ThroughputMibps = new("throughput", "the provisioned throughput", 500, 4_000, Unit.MibPerSecond) { Source = Storage, Otherwise = "what gp3 includes for the size", Sets = ["aws:rds/instance:Instance.storageThroughput"] };
}

/// <summary>The volume of a database instance, and whether a standby in another zone has one too.</summary>
public sealed record InstanceStorageSettings
{
    /// <summary>Whether a standby runs in another zone.</summary>
    public required bool MultiAz { get; init; }

    /// <summary>The kind of volume.</summary>
    public required StorageKind Kind { get; init; }

    /// <summary>The storage to begin with, in GiB: 20 to 65,536; io2 from 100 on.</summary>
    public required int StorageGib { get; init; }

    /// <summary>How far storage grows by itself, in GiB: a tenth above <see cref="StorageGib"/> or more.</summary>
    public required int StorageCeilingGib { get; init; }

    /// <summary>The provisioned IOPS: with gp3 12,000 to 64,000 from 400 GiB on, null takes what is included; with io2 always stated.</summary>
    public int? Iops { get; init; }

    /// <summary>The IOPS that the volume has: those that are chosen, else those that gp3 includes at its size.</summary>
    /// <remarks>Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html</remarks>
    public int IopsInAll => Iops ?? (StorageGib < StripedStorage.FromGib ? 3_000 : 12_000);

    /// <summary>The provisioned throughput of gp3 in MiB/s: 500 to 4,000, only from 400 GiB on; null takes what is included.</summary>
    public int? ThroughputMibps { get; init; }

    internal static InstanceStorageSettings Read(MappingReader reader)
    {
        var multiAz = reader.Required(Stated.MultiAz);
        var kind = reader.Required(Stated.Kind);
        return new InstanceStorageSettings
        {
            MultiAz = multiAz,
            Kind = kind,
            StorageGib = reader.Required(Stated.StorageGib),
            StorageCeilingGib = reader.Required(Stated.StorageCeilingGib),
            Iops = kind == StorageKind.Io2 ? reader.Required(Stated.Io2Iops) : reader.Optional(Stated.Gp3Iops),
            ThroughputMibps = kind == StorageKind.Io2 ? null : reader.Optional(Stated.ThroughputMibps),
        };
    }
}
