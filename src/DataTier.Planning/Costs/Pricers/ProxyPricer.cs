using DataTier.Planning.Plans;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>RDS Proxies: by the hour of each processor of the databases behind them.</summary>
/// <remarks>Source: https://aws.amazon.com/rds/proxy/pricing/</remarks>
public sealed class ProxyPricer : IResourcePricer
{
    private const decimal FewestVcpus = 2;

    /// <inheritdoc/>
    public string Type => "aws:rds/proxy:Proxy";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var vcpus = Vcpus(resource);
        yield return resource.Fixed("Proxy", vcpus is null ? null : $"{vcpus} vCPU behind it", "vCPU-hour", Priceable.HoursPerMonth * vcpus, "rds.proxy.vcpu");
    }

    // Null where the plan names no target, or the class of one is not known.
    private static decimal? Vcpus(Priceable proxy)
    {
        decimal? sum = null;
        foreach (var target in proxy.Links.Users(proxy.Resource, "aws:rds/proxyTarget:ProxyTarget", "dbProxyName"))
        {
            foreach (var instance in Instances(proxy.Links, target))
            {
                if (proxy.Of(instance).Text("instanceClass", "") is var name && DatabaseClass.Vcpus(name) is { } vcpus)
                {
                    sum = (sum ?? 0) + vcpus;
                }
                else
                {
                    return null;
                }
            }
        }

        return sum is { } known ? Math.Max(FewestVcpus, known) : null;
    }

    private static IEnumerable<PlannedResource> Instances(PlanLinks links, PlannedResource target)
    {
        if (links.Source(target, "dbInstanceIdentifier", ResourceTypes.RdsInstance) is { } instance)
        {
            return [instance];
        }

        return links.Source(target, "dbClusterIdentifier", ResourceTypes.RdsCluster) is { } cluster
            ? links.Users(cluster, ResourceTypes.RdsClusterInstance, "clusterIdentifier")
            : [];
    }
}
