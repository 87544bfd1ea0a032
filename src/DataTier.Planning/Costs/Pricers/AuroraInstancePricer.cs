using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Instances of Aurora clusters, writer or reader: by the hour of a class, or by the capacity unit.</summary>
/// <remarks>Source: https://aws.amazon.com/rds/aurora/pricing/</remarks>
public sealed class AuroraInstancePricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => ResourceTypes.RdsClusterInstance;

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var cluster = resource.Links.Source(resource.Resource, "clusterIdentifier", ResourceTypes.RdsCluster) is { } found ? resource.Of(found) : null;
        var storage = cluster is null ? "standard" : AuroraClusterPricer.StorageOf(cluster);
        var engine = resource.Text("engine", cluster?.Text("engine", "[no engine]") ?? "[no engine]").Replace("aurora-", "", StringComparison.Ordinal);
        var instanceClass = resource.Text("instanceClass", "[no class]");
        if (instanceClass == DatabaseClass.Serverless)
        {
            return Serverless(resource, cluster, storage);
        }

        var hours = resource.Fixed(
            "Database instance", $"{instanceClass}, {storage}", "hour", Priceable.HoursPerMonth, $"aurora.{engine}.{instanceClass}.{storage}");
        return [hours, .. RdsExtras.Of(resource, instanceClass, Insights(resource, cluster))];
    }

    // The floor is paid always; above it, use decides. An instance that may pause has no floor.
    private static IEnumerable<LineItem> Serverless(Priceable resource, Priceable? cluster, string storage)
    {
        var floor = Capacity(resource, cluster, "minCapacity");
        var ceiling = Capacity(resource, cluster, "maxCapacity");
        var key = $"aurora.serverless-v2.acu.{storage}";
        if (floor is null or > 0)
        {
            yield return resource.Fixed("Database capacity", $"{storage}, floor of {floor} ACU", "ACU-hour", Priceable.HoursPerMonth * floor, key);
        }

        var above = resource.Assume(Usage.ServerlessAboveFloorPercent);
        yield return resource.Used(
            "Database capacity above the floor", $"{storage}, up to {ceiling} ACU", "ACU-hour", Priceable.HoursPerMonth * (ceiling - floor) * above / 100, key, above);

        if (resource.Is(Insights(resource, cluster), "databaseInsightsMode", "advanced") is var advanced && advanced != false)
        {
            var units = advanced is null ? null : Priceable.HoursPerMonth * (floor + ((ceiling - floor) * above / 100));
            yield return resource.Used("Database Insights", "advanced", "ACU-hour", units, "rds.database-insights.advanced.acu", above);
        }
    }

    // Aurora has one mode for all instances of a cluster.
    private static PlannedValue Insights(Priceable resource, Priceable? cluster) =>
        resource.At("databaseInsightsMode") is PlannedValue.AbsentValue && cluster is not null ? cluster.At("databaseInsightsMode") : resource.At("databaseInsightsMode");

    private static decimal? Capacity(Priceable resource, Priceable? cluster, string bound) =>
        resource.Number(cluster?.At("serverlessv2ScalingConfiguration", bound) ?? PlannedValue.Absent, $"serverlessv2ScalingConfiguration.{bound}");
}
