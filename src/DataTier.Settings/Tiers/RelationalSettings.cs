using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>How much Database Insights records, and for how long.</summary>
public enum InsightsMode
{
    /// <summary>Seven days of query statistics, at no charge.</summary>
    Standard,

    /// <summary>Fifteen months of query statistics and fleet dashboards, charged by vCPU.</summary>
    Advanced,
}

file static class Stated
{
    private const string Storage = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html";
    private const string Creation = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html";
    private const string Versions = "https://docs.aws.amazon.com/AmazonRDS/latest/MariaDBReleaseNotes/mariadb-release-calendar.html";

    public static readonly ChoiceSetting<string> Engine = new("engine", "the database engine", [("mariadb", "mariadb")]);
    public static readonly ChoiceSetting<string> Version = new("version", "the engine's series; minor upgrades come by themselves", [("10.11", "10.11"), ("11.4", "11.4"), ("11.8", "11.8")]) { Source = Versions };
    public static readonly TextSetting InstanceClass = new("instanceClass", "the instance class", "a class like db.r6g.xlarge", AwsName.IsInstanceClass) { Source = Creation };
    public static readonly FlagSetting MultiAz = new("multiAz", "whether a standby runs in another zone");
    public static readonly NumberSetting StorageGib = new("storageGib", "the gp3 storage to begin with", 20, 65_536, "GiB") { Source = Storage };
    public static readonly NumberSetting StorageCeilingGib = new("storageCeilingGib", "how far storage grows by itself", 22, 65_536, "GiB") { Source = Storage };
    public static readonly NumberSetting Iops = new("iops", "the provisioned IOPS", 12_000, 64_000, "IOPS") { Source = Storage };
    public static readonly NumberSetting ThroughputMibps = new("throughputMibps", "the provisioned throughput", 500, 4_000, "MiB/s") { Source = Storage };
    public static readonly NumberSetting BackupRetentionDays = new("backupRetentionDays", "how long automated backups are kept", 7, 35, "days") { Source = Creation };
    public static readonly DailyWindowSetting BackupWindow = new("backupWindow", "when the daily backup is made", 30) { Source = Creation };
    public static readonly WeeklyWindowSetting MaintenanceWindow = new("maintenanceWindow", "when AWS may change the instance", 30) { Source = Creation };
    public static readonly ChoiceSetting<int> MonitoringSeconds = new("monitoringSeconds", "how often operating system metrics are taken", [("1", 1), ("5", 5), ("10", 10), ("15", 15), ("30", 30), ("60", 60)]) { Source = Creation };
    public static readonly ChoiceSetting<InsightsMode> Insights = new("insights", "how much Database Insights records", [("standard", InsightsMode.Standard), ("advanced", InsightsMode.Advanced)]);
}

/// <summary>The relational database of a client.</summary>
public sealed record RelationalSettings
{
    /// <summary>From this size on RDS stripes gp3 over four volumes, and lets IOPS and throughput be chosen; in GiB.</summary>
    /// <remarks>Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html</remarks>
    public const int StripedFromGib = 400;

    private const int MostIopsPerGib = 500;
    private const int LeastIopsPerMibps = 4;

    /// <summary>The engine: <c>mariadb</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>The engine's series, like <c>11.4</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The instance class, like <c>db.r6g.xlarge</c>.</summary>
    public required string InstanceClass { get; init; }

    /// <summary>Whether a standby runs in another zone.</summary>
    public required bool MultiAz { get; init; }

    /// <summary>The gp3 storage to begin with, in GiB: 20 to 65,536.</summary>
    public required int StorageGib { get; init; }

    /// <summary>How far storage grows by itself, in GiB: a tenth above <see cref="StorageGib"/> or more.</summary>
    public required int StorageCeilingGib { get; init; }

    /// <summary>The provisioned IOPS: 12,000 to 64,000, only from 400 GiB on; null takes what gp3 includes.</summary>
    public int? Iops { get; init; }

    /// <summary>The provisioned throughput in MiB/s: 500 to 4,000, only from 400 GiB on; null takes what gp3 includes.</summary>
    public int? ThroughputMibps { get; init; }

    /// <summary>How long automated backups are kept, in days: 7 to 35.</summary>
    public required int BackupRetentionDays { get; init; }

    /// <summary>When the daily backup is made.</summary>
    public required DailyWindow BackupWindow { get; init; }

    /// <summary>When AWS may change the instance; never during the backup.</summary>
    public required WeeklyWindow MaintenanceWindow { get; init; }

    /// <summary>How often operating system metrics are taken, in seconds.</summary>
    public required int MonitoringSeconds { get; init; }

    /// <summary>How much Database Insights records.</summary>
    public required InsightsMode Insights { get; init; }

    /// <summary>How long CloudWatch keeps the database's logs, in days.</summary>
    public required int LogRetentionDays { get; init; }

    internal static RelationalSettings Read(MappingReader reader)
    {
        var settings = new RelationalSettings
        {
            Engine = reader.Required(Stated.Engine),
            Version = reader.Required(Stated.Version),
            InstanceClass = reader.Required(Stated.InstanceClass),
            MultiAz = reader.Required(Stated.MultiAz),
            StorageGib = reader.Required(Stated.StorageGib),
            StorageCeilingGib = reader.Required(Stated.StorageCeilingGib),
            Iops = reader.Optional(Stated.Iops),
            ThroughputMibps = reader.Optional(Stated.ThroughputMibps),
            BackupRetentionDays = reader.Required(Stated.BackupRetentionDays),
            BackupWindow = reader.Required(Stated.BackupWindow),
            MaintenanceWindow = reader.Required(Stated.MaintenanceWindow),
            MonitoringSeconds = reader.Required(Stated.MonitoringSeconds),
            Insights = reader.Required(Stated.Insights),
            LogRetentionDays = reader.Required(LogRetention.Days),
        };
        settings.CompareStorage(reader);
        settings.CompareOthers(reader);
        return settings;
    }

    private void CompareStorage(MappingReader reader)
    {
        if (reader.Has(Stated.StorageGib, Stated.StorageCeilingGib) && StorageCeilingGib * 10L < StorageGib * 11L)
        {
            reader.Refuse(Stated.StorageCeilingGib, $"{StorageCeilingGib} GiB leaves {StorageGib} GiB no room to grow", "a tenth above storageGib or more is allowed", "raise it");
        }

        if (reader.Has(Stated.StorageGib, Stated.Iops))
        {
            if (StorageGib < StripedFromGib)
            {
                reader.Refuse(Stated.Iops, $"chosen for {StorageGib} GiB", $"IOPS are allowed from {StripedFromGib} GiB on", "remove it or raise storageGib");
            }
            else if (Iops > (long)StorageGib * MostIopsPerGib)
            {
                reader.Refuse(Stated.Iops, $"{Iops} for {StorageGib} GiB", $"up to {MostIopsPerGib} IOPS for each GiB are allowed", "lower it or raise storageGib");
            }
        }

        if (reader.Has(Stated.StorageGib, Stated.ThroughputMibps) && StorageGib < StripedFromGib)
        {
            reader.Refuse(Stated.ThroughputMibps, $"chosen for {StorageGib} GiB", $"throughput is allowed from {StripedFromGib} GiB on", "remove it or raise storageGib");
        }

        if (reader.Has(Stated.Iops, Stated.ThroughputMibps) && ThroughputMibps * LeastIopsPerMibps > Iops)
        {
            reader.Refuse(Stated.ThroughputMibps, $"{ThroughputMibps} MiB/s for {Iops} IOPS", "up to a quarter MiB/s for each IOPS is allowed", "lower it or raise iops");
        }
    }

    private void CompareOthers(MappingReader reader)
    {
        if (reader.Has(Stated.BackupWindow, Stated.MaintenanceWindow) && MaintenanceWindow.Overlaps(BackupWindow))
        {
            reader.Refuse(Stated.MaintenanceWindow, $"{MaintenanceWindow} overlaps the backup window {BackupWindow}", "windows that do not overlap are allowed", "move one of the two");
        }

        if (reader.Has(Stated.InstanceClass) && AwsName.IsSmallBurstable(InstanceClass))
        {
            reader.Refuse(Stated.InstanceClass, $"'{InstanceClass}' cannot run Database Insights", "burstable classes from medium on are allowed", "choose a larger class");
        }
    }
}
