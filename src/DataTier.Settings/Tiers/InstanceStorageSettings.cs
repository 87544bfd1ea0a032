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

    public static readonly FlagSetting MultiAz = new("multiAz", "whether a standby runs in another zone");
    public static readonly ChoiceSetting<StorageKind> Kind = new("storageType", "the kind of volume", [("gp3", StorageKind.Gp3), ("io2", StorageKind.Io2)]) { Source = Storage };
    public static readonly QuantitySetting StorageGib = new("storage", "the storage to begin with", 20, 65_536, Unit.Gib) { Source = Storage };
    public static readonly QuantitySetting StorageCeilingGib = new("storageCeiling", "how far storage grows by itself", 22, 65_536, Unit.Gib) { Source = Storage };
    public static readonly NumberSetting Gp3Iops = new("iops", "the provisioned IOPS", 12_000, 64_000, "IOPS") { Source = Storage };
    public static readonly NumberSetting Io2Iops = new("iops", "the provisioned IOPS", 1_000, 256_000, "IOPS") { Source = Storage };
    public static readonly QuantitySetting ThroughputMibps = new("throughput", "the provisioned throughput", 500, 4_000, Unit.MibPerSecond) { Source = Storage };
}

/// <summary>The volume of a database instance, and whether a standby in another zone has one too.</summary>
public sealed record InstanceStorageSettings
{
    /// <summary>From this size on RDS stripes gp3 over four volumes, and lets IOPS and throughput be chosen; in GiB.</summary>
    /// <remarks>Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html</remarks>
    public const int StripedFromGib = 400;

    private const int LeastIo2Gib = 100;
    private const int MostGp3IopsPerGib = 500;
    private const int MostIo2IopsPerGib = 50;
    private const int LeastIopsPerMibps = 4;

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

    /// <summary>The provisioned throughput of gp3 in MiB/s: 500 to 4,000, only from 400 GiB on; null takes what is included.</summary>
    public int? ThroughputMibps { get; init; }

    internal static InstanceStorageSettings Read(MappingReader reader)
    {
        var multiAz = reader.Required(Stated.MultiAz);
        var kind = reader.Required(Stated.Kind);
        var settings = new InstanceStorageSettings
        {
            MultiAz = multiAz,
            Kind = kind,
            StorageGib = reader.Required(Stated.StorageGib),
            StorageCeilingGib = reader.Required(Stated.StorageCeilingGib),
            Iops = kind == StorageKind.Io2 ? reader.Required(Stated.Io2Iops) : reader.Optional(Stated.Gp3Iops),
            ThroughputMibps = kind == StorageKind.Io2 ? null : reader.Optional(Stated.ThroughputMibps),
        };
        settings.CompareGrowth(reader);
        if (kind == StorageKind.Io2)
        {
            settings.CompareIo2(reader);
        }
        else
        {
            settings.CompareGp3(reader);
        }

        return settings;
    }

    private void CompareGrowth(MappingReader reader)
    {
        if (reader.Has(Stated.StorageGib, Stated.StorageCeilingGib) && StorageCeilingGib * 10L < StorageGib * 11L)
        {
            reader.Refuse(Stated.StorageCeilingGib, $"{StorageCeilingGib} GiB leaves {StorageGib} GiB no room to grow", "a tenth above storage or more is allowed", "raise it");
        }
    }

    private void CompareGp3(MappingReader reader)
    {
        if (reader.Has(Stated.StorageGib, Stated.Gp3Iops))
        {
            if (StorageGib < StripedFromGib)
            {
                reader.Refuse(Stated.Gp3Iops, $"chosen for {StorageGib} GiB", $"IOPS are allowed from {StripedFromGib} GiB on", "remove it or raise storage");
            }
            else if (Iops > (long)StorageGib * MostGp3IopsPerGib)
            {
                reader.Refuse(Stated.Gp3Iops, $"{Iops} for {StorageGib} GiB", $"up to {MostGp3IopsPerGib} IOPS for each GiB are allowed", "lower it or raise storage");
            }
        }

        if (reader.Has(Stated.StorageGib, Stated.ThroughputMibps) && StorageGib < StripedFromGib)
        {
            reader.Refuse(Stated.ThroughputMibps, $"chosen for {StorageGib} GiB", $"throughput is allowed from {StripedFromGib} GiB on", "remove it or raise storage");
        }

        if (reader.Has(Stated.Gp3Iops, Stated.ThroughputMibps) && ThroughputMibps * LeastIopsPerMibps > Iops)
        {
            reader.Refuse(Stated.ThroughputMibps, $"{ThroughputMibps} MiB/s for {Iops} IOPS", "up to a quarter MiB/s for each IOPS is allowed", "lower it or raise iops");
        }
    }

    // The volume keeps its IOPS when it grows, so the ratio must hold at the ceiling as well: half an IOPS for each GiB.
    private void CompareIo2(MappingReader reader)
    {
        if (reader.Has(Stated.StorageGib) && StorageGib < LeastIo2Gib)
        {
            reader.Refuse(Stated.StorageGib, $"{StorageGib} GiB of io2", $"io2 is allowed from {LeastIo2Gib} GiB on", "raise it or choose gp3");
        }
        else if (reader.Has(Stated.StorageGib, Stated.Io2Iops) && Iops > (long)StorageGib * MostIo2IopsPerGib)
        {
            reader.Refuse(Stated.Io2Iops, $"{Iops} for {StorageGib} GiB", $"up to {MostIo2IopsPerGib} IOPS for each GiB are allowed", "lower it or raise storage");
        }

        if (reader.Has(Stated.StorageCeilingGib, Stated.Io2Iops) && Iops * 2L < StorageCeilingGib)
        {
            reader.Refuse(Stated.Io2Iops, $"{Iops} for up to {StorageCeilingGib} GiB", "half an IOPS or more for each GiB is allowed", "raise it or lower storageCeiling");
        }
    }
}
