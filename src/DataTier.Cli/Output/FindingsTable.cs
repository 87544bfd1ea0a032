using DataTier.Planning.Reports;
using DataTier.Planning.Rules;
using Spectre.Console;
using Rule = DataTier.Planning.Rules.Rule;

namespace DataTier.Cli.Output;

/// <summary>Findings for people: by rule, what has to be done first, then what tiers relax and waivers cover.</summary>
internal static class FindingsTable
{
    private const string Indent = "  ";

    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Grave = new(Color.Red);
    private static readonly Style Notable = new(Color.Yellow);

    public static void Write(IAnsiConsole console, RuleReport report)
    {
        Line(console, $"{report.Plan.Project} · {report.Plan.Stack} · {report.Rules.Length} rules", Heading);
        console.WriteLine();
        Section(console, report.Findings.Where(finding => finding.Open), WriteOpen);
        Section(console, report.Findings.Where(finding => finding.Waiver is not null), WriteWaived);
        Section(console, report.Findings.Where(finding => finding.Relaxation is not null), WriteRelaxed);
        foreach (var error in report.Errors)
        {
            Line(console, $"error: {error}", Grave);
        }

        foreach (var warning in report.Warnings)
        {
            Line(console, $"warning: {warning}", Notable);
        }

        if (!report.Errors.IsEmpty || !report.Warnings.IsEmpty)
        {
            console.WriteLine();
        }

        Line(console, Summary(report), Heading);
        Line(console, $"{Count(Rulebook.Assumptions.Length, "fact")} of the account and of run time assumed, not checked; datatier rules lists them", Quiet);
    }

    /// <summary>The verdict in one line.</summary>
    public static string Summary(RuleReport report)
    {
        var (failed, unknown) = (report.CountOpen(Verdict.Failed), report.CountOpen(Verdict.Unknown));
        var relaxed = report.Findings.Count(finding => finding.Relaxation is not null);
        var waived = report.Findings.Count(finding => finding.Waiver is not null);
        return $"{Count(failed, "finding")}, {unknown} unknown, {relaxed} relaxed by tiers, {waived} waived; "
            + $"{Count(report.CountRules(Verdict.Passed), "rule")} passed, {report.CountRules(Verdict.NotApplicable)} not applicable here"
            + (report.Stops ? "; a deployment has to stop" : "");
    }

    private static void Section(IAnsiConsole console, IEnumerable<Finding> findings, Action<IAnsiConsole, IGrouping<Rule, Finding>> write)
    {
        var any = false;
        foreach (var ofRule in findings.GroupBy(finding => finding.Rule))
        {
            write(console, ofRule);
            any = true;
        }

        if (any)
        {
            console.WriteLine();
        }
    }

    private static void WriteOpen(IAnsiConsole console, IGrouping<Rule, Finding> findings)
    {
        Line(console, $"{FindingsJson.Word(findings.Key.Severity)}  {findings.Key.Id}  {findings.Key.Title}", findings.Any(finding => finding.Stops) ? Grave : Notable);
        foreach (var finding in findings)
        {
            Line(console, $"{Indent}{FindingsJson.Word(finding.Verdict)}  {ClientOf(finding)}{finding.Message}", Style.Plain);
        }
    }

    private static void WriteWaived(IAnsiConsole console, IGrouping<Rule, Finding> findings)
    {
        foreach (var waiver in findings.GroupBy(finding => finding.Waiver))
        {
            Line(console, $"waived  {findings.Key.Id}  until {waiver.Key?.Expires:yyyy-MM-dd} by {waiver.Key?.Owner}: {waiver.Key?.Reason}", Quiet);
            Names(console, waiver);
        }
    }

    private static void WriteRelaxed(IAnsiConsole console, IGrouping<Rule, Finding> findings)
    {
        foreach (var relaxation in findings.GroupBy(finding => finding.Relaxation))
        {
            Line(console, $"relaxed  {findings.Key.Id}  by tier {relaxation.Key?.Tier}: {relaxation.Key?.Reason}", Quiet);
            Names(console, relaxation);
        }
    }

    private static void Names(IAnsiConsole console, IEnumerable<Finding> findings) =>
        Line(console, Indent + string.Join(", ", findings.Select(finding => finding.Resource.Name)), Quiet);

    private static string ClientOf(Finding finding) => finding.Client is null ? "" : $"client {finding.Client}  ";

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static void Line(IAnsiConsole console, string text, Style style)
    {
        console.Write(new Text(text, style));
        console.WriteLine();
    }
}
