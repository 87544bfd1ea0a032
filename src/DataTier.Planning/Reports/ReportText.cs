using System.Globalization;
using System.Text;
using DataTier.Planning.Costs;

namespace DataTier.Planning.Reports;

/// <summary>Amounts, counts and names as every report writes them.</summary>
public static class ReportText
{
    /// <summary>US dollars with cents: <c>1,234.50</c>.</summary>
    public static string Usd(decimal usd) => Rounded(usd).ToString("#,0.00", CultureInfo.InvariantCulture);

    /// <summary>A difference in US dollars, always with its sign: <c>+12.00</c>, <c>-3.50</c>, <c>±0.00</c>.</summary>
    public static string SignedUsd(decimal usd) => Rounded(usd).ToString("+#,0.00;-#,0.00;±0.00", CultureInfo.InvariantCulture);

    /// <summary>A number and its noun: <c>1 change</c>, <c>1,200 changes</c>.</summary>
    public static string Count(int number, string one, string? many = null) =>
        $"{number.ToString("#,0", CultureInfo.InvariantCulture)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>The first few names, and how many more there are.</summary>
    public static string FirstOf(IEnumerable<string> names, int most = 3)
    {
        var text = new StringBuilder();
        var number = 0;
        foreach (var name in names)
        {
            if (number++ < most)
            {
                text.Append(text.Length == 0 ? "" : ", ").Append(name);
            }
        }

        return number <= most ? text.ToString() : text.Append(CultureInfo.InvariantCulture, $" and {number - most:#,0} more").ToString();
    }

    /// <summary>A text of at most so many characters; what is cut ends with an ellipsis.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        // Half of a surrogate pair is no character.
        var end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return text[..end] + "…";
    }

    /// <summary>The end of a URN that names a resource, <c>type::name</c>: what an allowance names.</summary>
    public static string ShortUrn(string urn)
    {
        var name = urn.LastIndexOf("::", StringComparison.Ordinal);
        var type = name <= 0 ? -1 : Math.Max(urn.LastIndexOf('$', name), urn.LastIndexOf("::", name - 1, StringComparison.Ordinal) + 1);
        return type < 0 ? urn : urn[(type + 1)..];
    }

    /// <summary>What a sum rests on, in one line.</summary>
    public static string Basis(CostTotal total)
    {
        var prices = total.Weakest is { } weakest ? $", weakest price {CostJson.Word(weakest)}, oldest of {total.OldestPrice}" : "";
        var recalled = total.RecalledLines > 0 ? $", {total.RecalledLines} recalled" : "";
        return $"{total.FixedLines} fixed, {total.UsageLines} by use, {total.UnpricedLines} unpriced, {total.FreeResources} free{prices}{recalled}";
    }

    private static decimal Rounded(decimal usd) => decimal.Round(usd, 2, MidpointRounding.AwayFromZero);
}
