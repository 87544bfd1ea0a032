using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const string Limits = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateServerlessCache.html";

    public static readonly QuantitySetting MostDataGb = new("mostData", "the most that the cache keeps", 1, 5000, Unit.Gigabytes) { Source = Limits, Sets = ["aws:elasticache/serverlessCache:ServerlessCache.cacheUsageLimits"] };
    public static readonly NumberSetting MostEcpuPerSecond = new("mostEcpuPerSecond", "the most that the cache works", 1000, 15_000_000, "processing units a second") { Source = Limits, Sets = ["aws:elasticache/serverlessCache:ServerlessCache.cacheUsageLimits"] };
}

/// <summary>The limits of a cache without nodes: what a runaway loop can cost.</summary>
/// <remarks>Such a cache evicts only keys that expire; a key without an end stays until the limit refuses the next one.</remarks>
public sealed record ServerlessCacheSettings
{
    /// <summary>The most that the cache keeps, in GB.</summary>
    public required int MostDataGb { get; init; }

    /// <summary>The most that the cache works, in processing units a second.</summary>
    public required int MostEcpuPerSecond { get; init; }

    internal static ServerlessCacheSettings Read(MappingReader reader) => new()
    {
        MostDataGb = reader.Required(Stated.MostDataGb),
        MostEcpuPerSecond = reader.Required(Stated.MostEcpuPerSecond),
    };
}
