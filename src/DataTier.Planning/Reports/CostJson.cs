using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DataTier.Planning.Costs;
using DataTier.Planning.Costs.Prices;

namespace DataTier.Planning.Reports;

/// <summary>The JSON form of an estimate: amounts in US dollars a month, rounded to cents; the same estimate gives the same bytes.</summary>
public static class CostJson
{
    /// <summary>Writes an estimate and what would save something, ended by a line feed.</summary>
    public static string Write(CostEstimate estimate, ImmutableArray<Saving> savings)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(json, estimate, savings);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan) + "\n";
    }

    /// <summary>Writes an estimate as one object, for a document that holds more.</summary>
    public static void Write(Utf8JsonWriter json, CostEstimate estimate, ImmutableArray<Saving> savings)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("currency", "USD");
        Total(json, "total", estimate.Total);
        Totals(json, "byClient", estimate.ByClient);
        Totals(json, "byTier", estimate.ByTier);
        Totals(json, "byFamily", estimate.ByFamily);
        Limits(json, estimate.Limits);
        SavingsOf(json, savings);
        Lines(json, estimate.Lines);
        json.WriteEndObject();
    }

    /// <summary>The word for a confidence, as price files say it.</summary>
    public static string Word(Confidence confidence) => confidence switch
    {
        Confidence.Verified => "verified",
        Confidence.SingleSource => "single-source",
        _ => "recalled",
    };

    private static void Totals(Utf8JsonWriter json, string name, ImmutableArray<CostTotal> totals)
    {
        json.WriteStartArray(name);
        foreach (var total in totals)
        {
            Total(json, null, total);
        }

        json.WriteEndArray();
    }

    private static void Total(Utf8JsonWriter json, string? property, CostTotal total)
    {
        if (property is not null)
        {
            json.WritePropertyName(property);
        }

        json.WriteStartObject();
        json.WriteString("name", total.Name);
        Usd(json, "usdPerMonth", total.UsdPerMonth);
        Usd(json, "fixedUsd", total.FixedUsd);
        Usd(json, "usageUsd", total.UsageUsd);
        json.WriteNumber("fixedLines", total.FixedLines);
        json.WriteNumber("usageLines", total.UsageLines);
        json.WriteNumber("unpricedLines", total.UnpricedLines);
        json.WriteNumber("freeResources", total.FreeResources);
        if (total.Weakest is { } weakest)
        {
            json.WriteString("weakestConfidence", Word(weakest));
            json.WriteNumber("recalledLines", total.RecalledLines);
            json.WriteString("oldestPrice", total.OldestPrice);
        }

        json.WriteEndObject();
    }

    private static void Limits(Utf8JsonWriter json, ImmutableArray<CostLimit> limits)
    {
        json.WriteStartArray("limits");
        foreach (var limit in limits)
        {
            json.WriteStartObject();
            json.WriteString("subject", limit.Subject);
            json.WriteString("source", limit.Source);
            Usd(json, "limitUsd", limit.LimitUsd);
            Usd(json, "usdPerMonth", limit.Cost.UsdPerMonth);
            json.WriteString("verdict", limit.Verdict switch
            {
                LimitVerdict.Kept => "kept",
                LimitVerdict.KeptAsFarAsPriced => "kept as far as priced",
                _ => "broken",
            });
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void SavingsOf(Utf8JsonWriter json, ImmutableArray<Saving> savings)
    {
        json.WriteStartArray("savings");
        foreach (var saving in savings)
        {
            json.WriteStartObject();
            json.WriteString("name", saving.Name);
            Usd(json, "usdPerMonth", saving.UsdPerMonth);
            json.WriteNumber("resources", saving.Resources);
            json.WriteString("condition", saving.Condition);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Lines(Utf8JsonWriter json, ImmutableArray<CostLine> lines)
    {
        json.WriteStartArray("lines");
        foreach (var line in lines)
        {
            if (line.State != CostState.Free)
            {
                Line(json, line);
            }
        }

        json.WriteEndArray();
    }

    private static void Line(Utf8JsonWriter json, CostLine line)
    {
        json.WriteStartObject();
        json.WriteString("urn", line.Resource.Urn);
        Text(json, "client", line.Client);
        Text(json, "tier", line.Tier);
        json.WriteString("family", line.Family);
        json.WriteString("region", line.Region);
        json.WriteString("state", line.State switch { CostState.Fixed => "fixed", CostState.Usage => "usage", _ => "unpriced" });
        if (line.Item is { } item)
        {
            json.WriteString("name", item.Name);
            Text(json, "detail", item.Detail);
            json.WriteString("unit", item.Unit);
            json.WriteString("price", item.PriceKey);
            Assumptions(json, item.Assumptions);
            if (item.Quantity is { } quantity)
            {
                json.WriteNumber("quantity", decimal.Round(quantity, 4));
            }
        }

        if (line.Item?.Price is { } price)
        {
            json.WriteNumber("usdPerUnit", price.Usd);
            json.WriteString("confidence", Word(price.Confidence));
            json.WriteString("asOf", price.AsOf);
        }

        if (line.UsdPerMonth is { } usd)
        {
            Usd(json, "usdPerMonth", usd);
        }

        Text(json, "gap", line.Gap);
        json.WriteEndObject();
    }

    private static void Assumptions(Utf8JsonWriter json, ImmutableArray<Assumption> assumptions)
    {
        if (assumptions.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("assumptions");
        foreach (var assumption in assumptions)
        {
            if (assumption.Fact.CarriesUnit)
            {
                json.WriteString(assumption.Fact.Name, assumption.Fact.Text(assumption.Value));
            }
            else
            {
                json.WriteNumber(assumption.Fact.Name, assumption.Value);
            }
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

    internal static void Usd(Utf8JsonWriter json, string name, decimal usd) =>
        json.WriteNumber(name, decimal.Round(usd, 2, MidpointRounding.AwayFromZero));
}
