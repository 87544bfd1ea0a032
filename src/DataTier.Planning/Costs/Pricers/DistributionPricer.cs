using DataTier.Planning.Costs.Prices;
using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>CloudFront distributions: what they deliver, and requests. The service is not regional: its prices stand with us-east-1.</summary>
/// <remarks>Source: https://aws.amazon.com/cloudfront/pricing/</remarks>
public sealed class DistributionPricer : IResourcePricer
{
    private const string HomeOfGlobalPrices = "us-east-1";

    /// <inheritdoc/>
    public string Type => "aws:cloudfront/distribution:Distribution";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var global = resource.In(PriceList.Of(HomeOfGlobalPrices));
        var delivered = resource.Assume(Usage.DeliveredGb);
        yield return global.Used("Data delivered", "to the US and Europe", "GB", delivered, "cloudfront.data-out.us-europe", delivered);
        var thousands = resource.Assume(Usage.DeliveredThousands);
        yield return global.Used("Requests", "HTTPS", "10k requests", thousands.Value / 10m, "cloudfront.https-requests.us", thousands);
    }
}
