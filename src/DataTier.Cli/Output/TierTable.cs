using System.Globalization;
using DataTier.Planning.Costs;
using DataTier.Settings;
using Spectre.Console;

namespace DataTier.Cli.Output;

/// <summary>The tiers side by side: their promises, then every setting in which they differ, then what a client of each costs.</summary>
internal static class TierTable
{
    private const string Promise = "promise.";
    private const string LeftOut = "-";

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    /// <summary>Writes the table; without costs it says how to get them.</summary>
    public static void Write(IAnsiConsole console, TierValues tiers, CostTotal[]? costs)
    {
        var promises = tiers.Rows.Where(row => row.Path.StartsWith(Promise, StringComparison.Ordinal)).ToList();
        var differences = tiers.Rows.Where(row => row.Differs && !promises.Contains(row)).ToList();
        List<(string Name, string[] Cells)> rows =
        [
            .. promises.Concat(differences).Select(row => (row.Path, (string[])[.. row.Values.Select(value => value ?? LeftOut)])),
            .. costs is null ? [] : Costs(costs),
        ];
        var first = rows.Max(row => row.Name.Length);
        int[] widths = [.. tiers.Tiers.Select((tier, index) => rows.Max(row => Math.Max(tier.Length, row.Cells[index].Length)))];

        Line(console, "", tiers.Tiers, first, widths, Heading);
        foreach (var (name, cells) in rows)
        {
            Line(console, name, cells, first, widths, null);
        }

        console.WriteLine();
        console.WriteLine($"{tiers.Rows.Count(row => !row.Differs)} settings are the same in all tiers; datatier explain tells what one means");
        console.WriteLine(costs is null
            ? "no costs: they are those of a stack's region and terms; name one: datatier tiers production"
            : "costs are those of one client that adds nothing to its tier, in USD a month; datatier cost tells what they rest on");
    }

    private static IEnumerable<(string Name, string[] Cells)> Costs(CostTotal[] costs) =>
    [
        ("a month, fixed", [.. costs.Select(cost => Usd(cost.FixedUsd))]),
        ("a month, by use", [.. costs.Select(cost => Usd(cost.UsageUsd))]),
        ("a month", [.. costs.Select(cost => Usd(cost.UsdPerMonth))]),
        ("lines without a price", [.. costs.Select(cost => cost.UnpricedLines.ToString(CultureInfo.InvariantCulture))]),
    ];

    private static void Line(IAnsiConsole console, string name, IReadOnlyList<string> cells, int first, int[] widths, Style? style)
    {
        var line = string.Concat(cells.Select((cell, index) => "  " + cell.PadRight(widths[index])));
        console.Write(new Text($"{name.PadRight(first)}{line}".TrimEnd(), style));
        console.WriteLine();
    }

    private static string Usd(decimal usd) => decimal.Round(usd, 2, MidpointRounding.AwayFromZero).ToString("#,0.00", CultureInfo.InvariantCulture);
}
