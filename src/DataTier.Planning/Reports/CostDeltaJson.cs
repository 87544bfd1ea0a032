using System.Collections.Immutable;
using System.Text.Json;
using DataTier.Planning.Costs;

namespace DataTier.Planning.Reports;

/// <summary>The JSON form of what a change costs: amounts in US dollars a month, rounded to cents.</summary>
public static class CostDeltaJson
{
    /// <summary>Writes the difference as one object, for a document that holds more.</summary>
    public static void Write(Utf8JsonWriter json, ReviewAgainst against)
    {
        json.WriteStartObject();
        CostJson.Usd(json, "beforeUsd", against.Before.Cost.Total.UsdPerMonth);
        CostJson.Usd(json, "usdPerMonth", against.CostDelta.UsdPerMonth);
        Totals(json, "byClient", against.ByClient);
        Totals(json, "byFamily", against.ByFamily);
        json.WriteStartArray("lines");
        foreach (var line in against.CostDelta.Lines)
        {
            json.WriteStartObject();
            json.WriteString("urn", line.Urn);
            Text(json, "name", line.Name);
            Side(json, "before", line.Before);
            Side(json, "after", line.After);
            if (line.UsdPerMonth is { } usd)
            {
                CostJson.Usd(json, "usdPerMonth", usd);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Totals(Utf8JsonWriter json, string name, ImmutableArray<TotalDelta> totals)
    {
        json.WriteStartArray(name);
        foreach (var total in totals)
        {
            json.WriteStartObject();
            json.WriteString("name", total.Name);
            CostJson.Usd(json, "beforeUsd", total.Before?.UsdPerMonth ?? 0);
            CostJson.Usd(json, "afterUsd", total.After?.UsdPerMonth ?? 0);
            CostJson.Usd(json, "usdPerMonth", total.UsdPerMonth);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Side(Utf8JsonWriter json, string name, CostLine? line)
    {
        if (line is null)
        {
            return;
        }

        json.WriteStartObject(name);
        Text(json, "detail", line.Item?.Detail);
        Text(json, "gap", line.Gap);
        if (line.UsdPerMonth is { } usd)
        {
            CostJson.Usd(json, "usdPerMonth", usd);
        }

        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
