using DataTier.Planning.Plans;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>RDS instances and read replicas: hours, storage, what is provisioned above the included, backups above the storage.</summary>
/// <remarks>Source: https://aws.amazon.com/rds/mariadb/pricing/</remarks>
public sealed class RdsInstancePricer : IResourcePricer
{
    private const decimal StripedFromGib = 400;

    /// <inheritdoc/>
    public string Type => ResourceTypes.RdsInstance;

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        // A replica in the same plan takes engine and storage from its source.
        var source = resource.Links.Source(resource.Resource, "replicateSourceDb", Type) is { } found ? resource.Of(found) : resource;
        var engine = resource.Text("engine", source.Text("engine", "[no engine]"));
        var instanceClass = resource.Text("instanceClass", "[no class]");
        var zones = resource.Flag("multiAz") switch { true => "multi-az", false => "single-az", null => "[unknown]" };
        yield return resource.Fixed(
            "Database instance", $"{instanceClass}, {zones}", "hour", Priceable.HoursPerMonth, $"rds.{engine}.{instanceClass}.{zones}");

        var gib = resource.Number("allocatedStorage", source.Number("allocatedStorage"));
        var iops = resource.Number("iops", 0);
        var type = resource.Text("storageType", source.Text("storageType", iops > 0 ? "io1" : "gp2"));
        var priced = type == "standard" ? "magnetic" : type;
        yield return resource.Fixed("Database storage", $"{type}, {zones}{Ceiling(resource)}", "GB-month", gib, $"rds.storage.{priced}.{zones}");

        foreach (var line in Provisioned(resource, type, zones, gib, iops))
        {
            yield return line;
        }

        foreach (var line in Backups(resource, gib))
        {
            yield return line;
        }

        foreach (var line in RdsExtras.Of(resource, instanceClass, resource.At("databaseInsightsMode")))
        {
            yield return line;
        }
    }

    private static string Ceiling(Priceable resource) =>
        resource.At("maxAllocatedStorage") is PlannedValue.Known { Value: decimal ceiling } && ceiling > 0 ? $", grows to {ceiling} GiB at most" : "";

    // Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html#gp3-storage
    private static IEnumerable<LineItem> Provisioned(Priceable resource, string type, string zones, decimal? gib, decimal? iops)
    {
        if (type is "io1" or "io2")
        {
            yield return resource.Fixed("Provisioned IOPS", $"{type}, {zones}", "IOPS-month", iops > 0 ? iops : resource.Number("iops"), $"rds.iops.{type}.{zones}");
        }

        if (type != "gp3")
        {
            yield break;
        }

        var (includedIops, includedMibps) = gib >= StripedFromGib ? (12_000m, 500m) : (3_000m, 125m);
        if (iops is null || iops > includedIops)
        {
            yield return resource.Fixed("Provisioned IOPS", $"{type}, {zones}", "IOPS-month", gib is null ? null : iops - includedIops, $"rds.iops.{type}.{zones}");
        }

        var mibps = resource.Number("storageThroughput", 0);
        if (mibps is null || mibps > includedMibps)
        {
            yield return resource.Fixed("Provisioned throughput", $"{type}, {zones}", "MiBps-month", gib is null ? null : mibps - includedMibps, $"rds.throughput.{type}.{zones}");
        }
    }

    // The first full copy is included; each further day adds what changed in it.
    private static IEnumerable<LineItem> Backups(Priceable resource, decimal? gib)
    {
        var days = resource.Number("backupRetentionPeriod", 0);
        if (days is null or > 1)
        {
            var change = resource.Assume(Settings.Usage.BackupDailyChangePercent);
            yield return resource.Used("Backups above the included", $"{days} days", "GB-month", gib * change / 100 * (days - 1), "rds.backup", change);
        }
    }
}
