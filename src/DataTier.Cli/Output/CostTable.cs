using System.Collections.Immutable;
using System.Globalization;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using DataTier.Planning.Reports;
using Spectre.Console;

namespace DataTier.Cli.Output;

/// <summary>An estimate for people: sums, limits, what is not in them, and what would save something.</summary>
internal static class CostTable
{
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Bad = new(Color.Red);

    public static void Write(IAnsiConsole console, Plan plan, CostEstimate estimate, ImmutableArray<Saving> savings, bool details)
    {
        Line(console, $"{plan.Project} · {plan.Stack} · USD a month", Heading);
        console.WriteLine();
        if (details)
        {
            WriteLines(console, estimate.Lines);
        }

        WriteTotals(console, "By client", estimate.ByClient);
        WriteTotals(console, "By tier", estimate.ByTier);
        WriteTotals(console, "By family", estimate.ByFamily);
        WriteLimits(console, estimate.Limits);
        WriteGaps(console, estimate.Lines);
        WriteAssumptions(console, estimate.Lines);
        WriteSavings(console, savings);
        Line(console, $"Total {ReportText.Usd(estimate.Total.UsdPerMonth)}: {ReportText.Usd(estimate.Total.FixedUsd)} fixed, {ReportText.Usd(estimate.Total.UsageUsd)} by use", Heading);
        Line(console, ReportText.Basis(estimate.Total), Quiet);
    }

    private static void WriteTotals(IAnsiConsole console, string title, ImmutableArray<CostTotal> totals)
    {
        if (totals.IsEmpty)
        {
            return;
        }

        var width = totals.Max(total => total.Name.Length);
        Line(console, title, Heading);
        Line(console, $"  {"".PadRight(width)}  {"total",12}  {"fixed",12}  {"by use",12}", Quiet);
        foreach (var total in totals)
        {
            console.Write(new Text($"  {total.Name.PadRight(width)}  {ReportText.Usd(total.UsdPerMonth),12}  {ReportText.Usd(total.FixedUsd),12}  {ReportText.Usd(total.UsageUsd),12}  "));
            Line(console, ReportText.Basis(total), Quiet);
        }

        console.WriteLine();
    }

    private static void WriteLimits(IAnsiConsole console, ImmutableArray<CostLimit> limits)
    {
        if (limits.IsEmpty)
        {
            return;
        }

        Line(console, "Limits", Heading);
        foreach (var limit in limits)
        {
            var (verdict, style) = limit.Verdict switch
            {
                LimitVerdict.Kept => ("kept", Style.Plain),
                LimitVerdict.KeptAsFarAsPriced => ($"kept as far as priced, {limit.Cost.UnpricedLines} unpriced", Quiet),
                _ => ($"broken: {ReportText.Usd(limit.Cost.UsdPerMonth - limit.LimitUsd)} above", Bad),
            };
            Line(console, $"  {limit.Subject}: {ReportText.Usd(limit.Cost.UsdPerMonth)} of {ReportText.Usd(limit.LimitUsd)}, {limit.Source}: {verdict}", style);
        }

        console.WriteLine();
    }

    private static void WriteGaps(IAnsiConsole console, ImmutableArray<CostLine> lines)
    {
        var gaps = lines.Where(line => line.Gap is not null).GroupBy(line => line.Gap ?? "", StringComparer.Ordinal).OrderBy(gap => gap.Key, StringComparer.Ordinal).ToList();
        if (gaps.Count == 0)
        {
            return;
        }

        Line(console, "Not priced; prices stand in src/DataTier.Planning/Costs/Prices/<region>.json, each with unit, source and month", Heading);
        foreach (var gap in gaps)
        {
            Line(console, $"  {gap.Count(),6}  {gap.Key}");
        }

        console.WriteLine();
    }

    private static void WriteAssumptions(IAnsiConsole console, ImmutableArray<CostLine> lines)
    {
        var assumptions = lines
            .SelectMany(line => line.Item?.Assumptions.Select(assumption => (Tier: line.Tier ?? CostEstimate.Shared, Text: assumption.ToString())) ?? [])
            .Distinct()
            .GroupBy(line => line.Text, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        if (assumptions.Count == 0)
        {
            return;
        }

        Line(console, "Assumed, for each resource and month; a tier file's 'usage' states otherwise", Heading);
        foreach (var assumption in assumptions)
        {
            console.Write(new Text($"  {assumption.Key}  "));
            Line(console, string.Join(", ", assumption.Select(line => line.Tier).Order(StringComparer.Ordinal)), Quiet);
        }

        console.WriteLine();
    }

    private static void WriteSavings(IAnsiConsole console, ImmutableArray<Saving> savings)
    {
        if (savings.IsEmpty)
        {
            return;
        }

        Line(console, "Would save, each by itself", Heading);
        foreach (var saving in savings)
        {
            console.Write(new Text($"  {ReportText.Usd(saving.UsdPerMonth),12}  {saving.Name} ({saving.Resources})  "));
            Line(console, $"if: {saving.Condition}", Quiet);
        }

        console.WriteLine();
    }

    private static void WriteLines(IAnsiConsole console, ImmutableArray<CostLine> lines)
    {
        foreach (var resource in lines.Where(line => line.State != CostState.Free).GroupBy(line => line.Resource.Urn, StringComparer.Ordinal))
        {
            var first = resource.First();
            console.Write(new Text(first.Resource.Name + "  "));
            Line(console, $"{first.Resource.Type}, {first.Region}", Quiet);
            foreach (var line in resource)
            {
                var amount = line.UsdPerMonth is { } usd ? ReportText.Usd(usd) : "unpriced";
                console.Write(new Text($"  {amount,12}  {line.Item?.Title ?? line.Gap}  "));
                Line(console, Quantity(line), Quiet);
            }
        }

        console.WriteLine();
    }

    private static string Quantity(CostLine line)
    {
        if (line.Item is not { } item || line.Gap is not null)
        {
            return line.Item is null ? "" : line.Gap ?? "";
        }

        var quantity = item.Quantity?.ToString("#,0.##", CultureInfo.InvariantCulture);
        var price = item.Price?.Usd.ToString(CultureInfo.InvariantCulture);
        return $"{quantity} {item.Unit} at {price}{(item.Assumptions.IsEmpty ? "" : $"; assumes {string.Join(", ", item.Assumptions)}")}";
    }

    private static void Line(IAnsiConsole console, string text, Style? style = null)
    {
        console.Write(new Text(text, style));
        console.WriteLine();
    }
}
