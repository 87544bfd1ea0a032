using DataTier.Planning.Costs.Prices;
using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>The copy of a file system in another region: its storage there, and what crosses.</summary>
/// <remarks>Source: https://aws.amazon.com/efs/pricing/</remarks>
public sealed class FileReplicationPricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => "aws:efs/replicationConfiguration:ReplicationConfiguration";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var written = resource.Assume(Usage.FileWrittenGb);
        yield return resource.Used("Data to the other region", null, "GB", written, "transfer.inter-region", written);

        var region = resource.Text(resource.At("destination", "region"), "destination.region", resource.Region);
        var data = resource.Assume(Usage.FileDataGb);
        yield return resource.In(PriceList.Of(region)).Used("Files in the other region", region, "GB-month", data, "efs.standard", data);
    }
}
