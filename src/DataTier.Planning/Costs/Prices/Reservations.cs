using System.Text.Json;

namespace DataTier.Planning.Costs.Prices;

/// <summary>How long an instance is reserved.</summary>
public enum ReservedTerm
{
    /// <summary>One year, nothing upfront.</summary>
    OneYear,

    /// <summary>Three years, at the payment that is sold for all classes.</summary>
    ThreeYears,
}

/// <summary>What reserved instances cost of their on-demand price.</summary>
/// <remarks>RDS and Aurora instances and ElastiCache nodes can be reserved; capacity units of serverless cannot.</remarks>
public static class Reservations
{
    internal const string File = "Prices/reservations.json";

    private static readonly Lazy<Rate[]> Rates = new(Read);

    /// <summary>The reserved price for an on-demand price, or null where nothing can be reserved.</summary>
    public static Price? Reserved(Price price, ReservedTerm term)
    {
        foreach (var rate in Rates.Value)
        {
            if (price.Key.StartsWith(rate.Keys, StringComparison.Ordinal))
            {
                return price with
                {
                    Usd = price.Usd * (term == ReservedTerm.OneYear ? rate.OneYear : rate.ThreeYears),
                    Confidence = price.Confidence > rate.Confidence ? price.Confidence : rate.Confidence,
                    AsOf = string.CompareOrdinal(price.AsOf, rate.AsOf) < 0 ? price.AsOf : rate.AsOf,
                };
            }
        }

        return null;
    }

    private static Rate[] Read()
    {
        using var stream = typeof(Reservations).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidDataException($"{File}: not embedded; see DataTier.Planning.csproj");
        using var document = JsonDocument.Parse(stream);
        var rates = new List<Rate>();
        foreach (var entry in document.RootElement.GetProperty("entries").EnumerateArray())
        {
            rates.Add(new Rate(
                Text(entry, "keys"),
                entry.GetProperty("1y").GetDecimal(),
                entry.GetProperty("3y").GetDecimal(),
                PriceFile.ReadConfidence(Text(entry, "confidence"), File),
                Text(entry, "asOf")));
        }

        return [.. rates];
    }

    private static string Text(JsonElement entry, string name) =>
        entry.GetProperty(name).GetString() ?? throw new InvalidDataException($"{File}: '{name}' is no text");

    /// <summary>One row: the beginning of the keys it holds for; the first row that fits counts.</summary>
    private sealed record Rate(string Keys, decimal OneYear, decimal ThreeYears, Confidence Confidence, string AsOf);
}
