using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace DataTier.Planning.Costs.Prices;

/// <summary>The on-demand prices of one region; a key that is not there has no known price, never a price of zero.</summary>
/// <remarks>
/// Free allowances that an account has once (25 GB of DynamoDB, three dashboards) are not counted: with many clients they vanish.
/// What is included with each resource (IOPS of a gp3 volume, backups up to the storage) is the pricers' knowledge.
/// </remarks>
public sealed class PriceList
{
    private static readonly ConcurrentDictionary<string, PriceList> Lists = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Price> _prices;

    private PriceList(string region, Dictionary<string, Price> prices)
    {
        Region = region;
        _prices = prices;
    }

    /// <summary>The region, as AWS names it.</summary>
    public string Region { get; }

    /// <summary>All prices, in no particular order.</summary>
    public IReadOnlyCollection<Price> Prices => _prices.Values;

    /// <summary>The regions that have a price file, by name.</summary>
    public static ImmutableArray<string> Regions { get; } = RegionsWithFile();

    /// <summary>The prices of a region; empty where we have none.</summary>
    public static PriceList Of(string region) => Lists.GetOrAdd(region, static name =>
    {
        var file = PriceFile.NameOf(name);
        using var stream = typeof(PriceList).Assembly.GetManifestResourceStream(file);
        return new PriceList(name, stream is null ? [] : PriceFile.Read(stream, file));
    });

    /// <summary>Prices given one by one, for a region that has no file.</summary>
    public static PriceList From(string region, IEnumerable<Price> prices) =>
        new(region, prices.ToDictionary(price => price.Key, StringComparer.Ordinal));

    /// <summary>The price with a key, or null.</summary>
    public Price? Find(string key) => _prices.GetValueOrDefault(key);

    private static ImmutableArray<string> RegionsWithFile()
    {
        var regions = new List<string>();
        foreach (var name in typeof(PriceList).Assembly.GetManifestResourceNames())
        {
            if (name.StartsWith("Prices/", StringComparison.Ordinal) && name != Reservations.File)
            {
                regions.Add(name["Prices/".Length..^".json".Length]);
            }
        }

        regions.Sort(StringComparer.Ordinal);
        return [.. regions];
    }
}
