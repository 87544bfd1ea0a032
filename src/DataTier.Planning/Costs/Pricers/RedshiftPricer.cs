using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Redshift Serverless workgroups: their base capacity in the hours in which queries run.</summary>
/// <remarks>Source: https://aws.amazon.com/redshift/pricing/</remarks>
public sealed class RedshiftPricer : IResourcePricer
{
    private const decimal DefaultCapacity = 128;

    /// <inheritdoc/>
    public string Type => "aws:redshiftserverless/workgroup:Workgroup";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var capacity = resource.Number("baseCapacity", DefaultCapacity);
        var hours = resource.Assume(Usage.QueryHours);
        yield return resource.Used("Warehouse queries", $"{capacity} RPU", "RPU-hour", capacity * hours, "redshift.serverless.rpu", hours);
    }
}
