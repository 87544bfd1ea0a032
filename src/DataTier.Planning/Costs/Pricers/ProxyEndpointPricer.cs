using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Entrances of a proxy beside its own: private endpoints, by the hour in each zone, and data. The proxy's own costs nothing.</summary>
/// <remarks>Source: https://aws.amazon.com/rds/proxy/pricing/</remarks>
public sealed class ProxyEndpointPricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => "aws:rds/proxyEndpoint:ProxyEndpoint";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        yield return resource.Fixed("Private endpoint", "interface", "AZ-hour", Priceable.HoursPerMonth * resource.Count("vpcSubnetIds"), "vpc.endpoint.interface");
        var data = resource.Assume(Usage.EndpointGb);
        yield return resource.Used("Data through the endpoint", "interface", "GB", data, "vpc.endpoint.interface.data", data);
    }
}
