using System.Collections.Immutable;
using System.Text.Json;

namespace DataTier.Planning.Costs.Prices;

/// <summary>Reads a price file. It is embedded, so a fault in it is ours and not a user's.</summary>
internal static class PriceFile
{
    /// <summary>The file with the prices of a region.</summary>
    public static string NameOf(string region) => $"Prices/{region}.json";

    /// <summary>The prices of a file, by key.</summary>
    public static Dictionary<string, Price> Read(Stream json, string file)
    {
        using var document = JsonDocument.Parse(json);
        var entries = document.RootElement.GetProperty("entries");
        var prices = new Dictionary<string, Price>(entries.GetArrayLength(), StringComparer.Ordinal);
        foreach (var entry in entries.EnumerateArray())
        {
            var price = ReadPrice(entry, file);
            if (!prices.TryAdd(price.Key, price))
            {
                throw new InvalidDataException($"{file}: '{price.Key}' is there twice; a key has one price; remove one");
            }
        }

        return prices;
    }

    /// <summary>The word for a confidence.</summary>
    public static Confidence ReadConfidence(string word, string where) => word switch
    {
        "verified" => Confidence.Verified,
        "single-source" => Confidence.SingleSource,
        "recalled" => Confidence.Recalled,
        _ => throw new InvalidDataException($"{where}: the confidence '{word}'; verified, single-source and recalled are known"),
    };

    private static Price ReadPrice(JsonElement entry, string file)
    {
        var key = Text(entry, "key", file);
        return new Price
        {
            Key = key,
            Unit = Text(entry, "unit", file),
            Usd = entry.GetProperty("price").GetDecimal(),
            Steps = entry.TryGetProperty("tiers", out var steps) ? ReadSteps(steps) : [],
            Confidence = ReadConfidence(Text(entry, "confidence", file), $"{file}: {key}"),
            AsOf = Text(entry, "asOf", file),
            Source = Text(entry, "source", file),
        };
    }

    // A first step for nothing is an allowance of the whole account: the first paid price starts at zero instead.
    private static ImmutableArray<PriceStep> ReadSteps(JsonElement json)
    {
        var steps = ImmutableArray.CreateBuilder<PriceStep>(json.GetArrayLength());
        foreach (var step in json.EnumerateArray())
        {
            var usd = step.GetProperty("price").GetDecimal();
            if (usd > 0)
            {
                steps.Add(new PriceStep(steps.Count == 0 ? 0 : step.GetProperty("from").GetDecimal(), usd));
            }
        }

        return steps.DrainToImmutable();
    }

    private static string Text(JsonElement entry, string name, string file) =>
        entry.TryGetProperty(name, out var value) && value.GetString() is { } text
            ? text
            : throw new InvalidDataException($"{file}: an entry without '{name}'; each has key, unit, price, source, asOf and confidence");
}
