using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Serverless caches: data kept, at least the least that is metered, and processing units.</summary>
/// <remarks>Source: https://aws.amazon.com/elasticache/pricing/</remarks>
public sealed class ServerlessCachePricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => "aws:elasticache/serverlessCache:ServerlessCache";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var engine = resource.Text("engine", "[no engine]");
        var least = engine == "valkey" ? 0.1m : 1;
        var key = $"elasticache.serverless.{engine}.data";
        yield return resource.Fixed("Least data", engine, "GB-hour", Priceable.HoursPerMonth * least, key);

        var data = resource.Assume(Usage.CacheDataGb);
        if (data > least)
        {
            yield return resource.Used("Data above the least", engine, "GB-hour", Priceable.HoursPerMonth * (data - least), key, data);
        }

        var units = resource.Assume(Usage.CacheEcpuMillions);
        yield return resource.Used("Processing units", engine, "1M ECPU", units, $"elasticache.serverless.{engine}.ecpu", units);
    }
}
