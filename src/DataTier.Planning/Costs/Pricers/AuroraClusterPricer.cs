using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Aurora clusters: storage once for all instances, reads and writes of it, backups; and Multi-AZ clusters of RDS.</summary>
/// <remarks>Source: https://aws.amazon.com/rds/aurora/pricing/</remarks>
public sealed class AuroraClusterPricer : IResourcePricer
{
    private const decimal InstancesOfMultiAzCluster = 3;

    /// <inheritdoc/>
    public string Type => ResourceTypes.RdsCluster;

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var engine = resource.Text("engine", "[no engine]");
        var lines = engine.StartsWith("aurora", StringComparison.Ordinal) ? Aurora(resource) : MultiAz(resource, engine);
        foreach (var line in lines)
        {
            yield return line;
        }

        foreach (var line in RdsExtras.Secret(resource))
        {
            yield return line;
        }
    }

    /// <summary>How the prices of a cluster name its kind of storage.</summary>
    internal static string StorageOf(Priceable cluster) => cluster.Text("storageType", "") switch
    {
        "aurora-iopt1" => "io-optimized",
        "" or "aurora" => "standard",
        _ => "[unknown]",
    };

    private static IEnumerable<LineItem> Aurora(Priceable resource)
    {
        var storage = StorageOf(resource);
        var data = resource.Assume(Usage.AuroraDataGb);
        yield return resource.Used("Cluster storage", storage, "GB-month", data, $"aurora.storage.{storage}", data);
        if (storage != "io-optimized")
        {
            var io = resource.Assume(Usage.AuroraIoMillions);
            yield return resource.Used("Storage reads and writes", storage, "1M requests", io, $"aurora.io-requests.{storage}", io);
        }

        var days = resource.Number("backupRetentionPeriod", 1);
        if (days is null or > 1)
        {
            var change = resource.Assume(Usage.BackupDailyChangePercent);
            yield return resource.Used("Backups above the included", $"{days} days", "GB-month", data * change / 100 * (days - 1), "aurora.backup", data, change);
        }

        // A member of a global cluster that replicates from elsewhere receives every write.
        if (resource.At("replicationSourceIdentifier") is not PlannedValue.AbsentValue || resource.At("sourceRegion") is not PlannedValue.AbsentValue
            || (resource.At("globalClusterIdentifier") is not PlannedValue.AbsentValue && resource.At("masterUsername") is PlannedValue.AbsentValue))
        {
            var io = resource.Assume(Usage.AuroraIoMillions);
            yield return resource.Used("Replicated writes", null, "1M write I/Os", io, "aurora.global-database.replicated-writes", io);
        }

        if (resource.Number("backtrackWindow", 0) is not 0)
        {
            resource.Unread("how many changes it keeps for winding back");
            yield return resource.Used("Changes kept for winding back", null, "1M change records", null, "aurora.mysql.backtrack");
        }
    }

    private static IEnumerable<LineItem> MultiAz(Priceable resource, string engine)
    {
        var instanceClass = resource.Text("dbClusterInstanceClass", "[no class]");
        yield return resource.Fixed(
            "Cluster instances", $"{instanceClass}, one in each of three zones", "hour", Priceable.HoursPerMonth * InstancesOfMultiAzCluster, $"rds.{engine}.{instanceClass}.multi-az-cluster");
        var type = resource.Text("storageType", "io1");
        yield return resource.Fixed("Cluster storage", $"{type}, three zones", "GB-month", resource.Number("allocatedStorage"), $"rds.storage.{type}.multi-az-cluster");
    }
}
