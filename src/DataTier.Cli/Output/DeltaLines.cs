using DataTier.Planning.Reports;
using Spectre.Console;

namespace DataTier.Cli.Output;

/// <summary>What a change does to cost, findings and promises, for people, in a few lines; nothing where it does nothing.</summary>
internal static class DeltaLines
{
    private const int MostNames = 12;

    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Grave = new(Color.Red);
    private static readonly Style Notable = new(Color.Yellow);

    public static void Write(IAnsiConsole console, ReviewAgainst against)
    {
        if (!against.CostDelta.Lines.IsEmpty)
        {
            WriteCost(console, against);
        }

        foreach (var finding in against.Findings.New)
        {
            Line(console, $"new finding  {FindingsJson.Word(finding.Rule.Severity)}  {finding.Rule.Id}  {finding.Message}", finding.Stops ? Grave : Notable);
        }

        foreach (var ofRule in against.Findings.Gone.GroupBy(finding => finding.Rule.Id))
        {
            Line(console, $"no longer found  {ofRule.Key}  {ReportText.FirstOf(ofRule.Select(finding => finding.Resource.Name), MostNames)}", Quiet);
        }

        PromiseDeltaLines.Write(console, against.Promises, "");
        if (!against.CostDelta.Lines.IsEmpty || !against.Findings.New.IsEmpty || !against.Findings.Gone.IsEmpty || !against.Promises.Clients.IsEmpty)
        {
            console.WriteLine();
        }
    }

    private static void WriteCost(IAnsiConsole console, ReviewAgainst against)
    {
        var clients = against.ByClient
            .Where(delta => delta.UsdPerMonth != 0)
            .OrderByDescending(delta => Math.Abs(delta.UsdPerMonth))
            .ThenBy(delta => delta.Name, StringComparer.Ordinal)
            .Select(delta => $"{delta.Name} {ReportText.SignedUsd(delta.UsdPerMonth)}");
        var unpriced = against.CostDelta.Lines.Count(line => line.UsdPerMonth is null);
        var rest = unpriced == 0 ? "" : $", {ReportText.Count(unpriced, "line")} not priced";
        Line(console, $"cost  {ReportText.SignedUsd(against.CostDelta.UsdPerMonth)} USD a month{rest}  {ReportText.FirstOf(clients, MostNames)}", Style.Plain);
    }

    private static void Line(IAnsiConsole console, string text, Style style)
    {
        console.Write(new Text(text, style));
        console.WriteLine();
    }
}
