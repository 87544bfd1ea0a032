using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Buckets: what the lifecycle keeps in each storage class once it runs steadily, and requests.</summary>
/// <remarks>Source: https://aws.amazon.com/s3/pricing/</remarks>
public sealed class BucketPricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => ResourceTypes.Bucket;

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var written = resource.Assume(Usage.BucketWrittenGb);
        var growth = resource.Assume(Usage.GrowthMonths);
        var ages = ObjectAges.Of(resource, growth.Value * Priceable.DaysPerMonth);
        foreach (var (storageClass, days) in ages.DaysInClass)
        {
            var gb = written / Priceable.DaysPerMonth * days;
            var name = $"Objects kept as {storageClass}";
            var key = storageClass == "intelligent-tiering" ? "s3.intelligent-tiering.frequent" : $"s3.{storageClass}.storage";
            yield return ages.Ends
                ? resource.Used(name, Rounded(days), "GB-month", gb, key, written)
                : resource.Used(name, Rounded(days), "GB-month", gb, key, written, growth);
        }

        var puts = resource.Assume(Usage.BucketPutThousands);
        yield return resource.Used("Write requests", null, "1k requests", puts, "s3.standard.put", puts);
        var gets = resource.Assume(Usage.BucketGetThousands);
        yield return resource.Used("Read requests", null, "1k requests", gets, "s3.standard.get", gets);
    }

    private static string Rounded(decimal days) => $"{decimal.Round(days)} days";
}
