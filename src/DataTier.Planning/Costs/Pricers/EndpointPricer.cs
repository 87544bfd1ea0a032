using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>VPC endpoints: interfaces by the hour in each zone, and data; gateways cost nothing.</summary>
/// <remarks>Source: https://aws.amazon.com/privatelink/pricing/</remarks>
public sealed class EndpointPricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => "aws:ec2/vpcEndpoint:VpcEndpoint";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var kind = resource.Text("vpcEndpointType", "Gateway");
        if (kind == "Gateway")
        {
            yield break;
        }

        var priced = kind == "Interface" ? "interface" : kind;
        yield return resource.Fixed("Private endpoint", priced, "AZ-hour", Priceable.HoursPerMonth * resource.Count("subnetIds"), $"vpc.endpoint.{priced}");
        var data = resource.Assume(Usage.EndpointGb);
        yield return resource.Used("Data through the endpoint", priced, "GB", data, $"vpc.endpoint.{priced}.data", data);
    }
}
