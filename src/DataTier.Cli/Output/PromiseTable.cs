using DataTier.Planning.Promises;
using DataTier.Planning.Reports;
using Spectre.Console;

namespace DataTier.Cli.Output;

/// <summary>Promises for people: each client with what its families come through, what is broken, and its weakest link.</summary>
internal static class PromiseTable
{
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Grave = new(Color.Red);
    private static readonly Style Notable = new(Color.Yellow);
    private static readonly string[] Columns = ["family", "holds", "point", "time", .. Enum.GetValues<Failure>().Select(failure => failure.Word()), "encryption", "backup copies"];
    private static readonly int[] Widths = [15, 5, 17, 17, 10, 10, 10, 10, 10, 10, 10, 0];

    public static void Write(IAnsiConsole console, PromiseReport report)
    {
        Line(console, $"{report.Plan.Project} · {report.Plan.Stack}", Heading);
        console.WriteLine();
        foreach (var client in report.Clients)
        {
            Write(console, client);
        }

        Line(
            console,
            $"{ReportText.Count(report.Count(PromiseVerdict.Kept), "client")} kept, {report.Count(PromiseVerdict.NotKnown)} not known, {report.Count(PromiseVerdict.Broken)} broken"
            + (report.Stops ? "; a deployment has to stop" : ""),
            Heading);
        Line(console, "Times are estimates, and say what they rest on; what was measured goes into restores of the tier's file. --format json has the evidence of each", Quiet);
    }

    private static void Write(IAnsiConsole console, ClientPromise client)
    {
        Line(console, Title(client), Heading);
        Row(console, Columns, Quiet);
        foreach (var family in FamilyStanding.Of(client))
        {
            Row(console, Cells(family), Style.Plain);
        }

        foreach (var check in client.Checks)
        {
            if (check.Verdict != PromiseVerdict.Kept)
            {
                Line(console, $"  {check.Verdict.Word()}: {PromiseText.Words(check)}", check.Verdict == PromiseVerdict.Broken ? Grave : Notable);
            }
        }

        if (client.Weakest is { } weakest)
        {
            Line(console, $"  weakest link: {PromiseText.Words(weakest)}", Quiet);
        }

        console.WriteLine();
    }

    private static string Title(ClientPromise client)
    {
        if (client.Tier is null)
        {
            return $"{client.Name} · nothing is promised for what clients share";
        }

        return client.Promised is not { } promised
            ? $"{client.Name} · tier {client.Tier} · what it promises is not known"
            : $"{client.Name} · tier {client.Tier} promises {PromiseText.Words(promised)} · {client.Verdict.Word()}";
    }

    private static string[] Cells(FamilyStanding family) =>
    [
        family.Family,
        $"{family.Holdings}",
        family.PointWords,
        family.TimeWords,
        .. family.Failures.Select(failure => failure.Kind.Word()),
        family.Encryption.Word(),
        family.Copies,
    ];

    private static void Row(IAnsiConsole console, string[] cells, Style style) =>
        Line(console, "  " + string.Concat(cells.Select((cell, index) => cell.PadRight(Widths[index]) + (Widths[index] == 0 ? "" : "  "))).TrimEnd(), style);

    private static void Line(IAnsiConsole console, string text, Style? style = null)
    {
        console.Write(new Text(text, style));
        console.WriteLine();
    }
}
