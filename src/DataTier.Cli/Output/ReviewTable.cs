using DataTier.Planning.Changes;
using DataTier.Planning.Promises;
using DataTier.Planning.Reports;
using DataTier.Settings;
using Spectre.Console;

namespace DataTier.Cli.Output;

/// <summary>A review for a terminal: the verdicts, what to look at, and what it costs; the other commands tell the rest.</summary>
internal static class ReviewTable
{
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Grave = new(Color.Red);
    private static readonly Style Notable = new(Color.Yellow);
    private static readonly Style Good = new(Color.Green);

    public static void Write(IAnsiConsole console, Review review)
    {
        var against = review.Against is null ? "" : $" against {review.Against.Name}";
        Line(console, $"{review.Plan.Project} · {review.Plan.Stack}{against}", Heading);
        console.WriteLine();
        foreach (var verdict in review.Verdicts)
        {
            console.Write(new Text($"  {verdict.Outcome.Word(),-8}", StyleOf(verdict.Outcome)));
            Line(console, $"{verdict.Subject,-9} {verdict.Words}");
        }

        console.WriteLine();
        WriteChanges(console, review);
        WritePromises(console, review);
        WriteCosts(console, review);
        var delta = review.Against is { } old ? $" ({ReportText.SignedUsd(old.CostDelta.UsdPerMonth)})" : "";
        Line(console, $"{ReportText.Count(review.Plan.Resources.Length, "resource")}, {ReportText.Usd(review.Cost.Total.UsdPerMonth)} USD a month{delta}; {review.Outcome.Advice()}", Heading);
    }

    private static void WriteChanges(IAnsiConsole console, Review review)
    {
        if (review.Against is not { Changes.Resources.IsEmpty: false } against)
        {
            return;
        }

        Line(console, "Changes; datatier diff tells why", Heading);
        foreach (var change in against.Changes.Resources)
        {
            if (change.Effect == ChangeEffect.InPlace && change.Dangers.IsEmpty)
            {
                continue;
            }

            var dangers = string.Join(", ", change.Dangers.Select(danger => $"{danger.Kind.Word()}{(danger.Allowance is null ? " not allowed" : " allowed")}").Distinct());
            var client = change.Client is null ? "" : $", client {change.Client}";
            Line(console, $"  {change.Kind.Word(),-8}  {change.Resource.Name}  {change.Resource.Type}{client}{(dangers.Length == 0 ? "" : $": {dangers}")}", change.Stops ? Grave : Notable);
        }

        Line(
            console,
            $"  {against.Changes.Count(ChangeKind.Added)} added, {against.Changes.Count(ChangeKind.Updated)} updated, {against.Changes.Count(ChangeKind.Replaced)} replaced, "
            + $"{against.Changes.Count(ChangeKind.Removed)} removed, {against.Changes.Unchanged} unchanged",
            Quiet);
        console.WriteLine();
    }

    private static void WritePromises(IAnsiConsole console, Review review)
    {
        var troubled = review.Promises.Clients.Where(client => client.Tier is not null && client.Verdict != PromiseVerdict.Kept).ToList();
        var delta = review.Against?.Promises;
        if (troubled.Count == 0 && delta is null or { Clients.IsEmpty: true })
        {
            return;
        }

        Line(console, "Promises; datatier promise tells more", Heading);
        foreach (var client in troubled)
        {
            var weakest = client.Weakest is { } check ? PromiseText.Words(check) : "what its tier promises is not known";
            Line(console, $"  {client.Verdict.Word(),-9}  {client.Name}: {weakest}", client.Verdict == PromiseVerdict.Broken ? Grave : Notable);
        }

        if (delta is not null)
        {
            PromiseDeltaLines.Write(console, delta, "  ");
        }

        console.WriteLine();
    }

    private static void WriteCosts(IAnsiConsole console, Review review)
    {
        Line(console, "USD a month; datatier cost tells more", Heading);
        var names = review.Cost.ByClient.Select(total => total.Name.Length).DefaultIfEmpty(0).Max();
        var deltas = review.Against?.ByClient;
        foreach (var total in review.Cost.ByClient)
        {
            var delta = deltas?.FirstOrDefault(delta => delta.Name == total.Name)?.UsdPerMonth;
            console.Write(new Text($"  {total.Name.PadRight(names)}  {ReportText.Usd(total.UsdPerMonth),12}"));
            Line(console, delta is null or 0 ? "" : $"  {ReportText.SignedUsd(delta.Value),12}", Notable);
        }

        foreach (var gone in deltas?.Where(delta => delta.After is null) ?? [])
        {
            Line(console, $"  {gone.Name.PadRight(names)}  {"gone",12}  {ReportText.SignedUsd(gone.UsdPerMonth),12}", Notable);
        }

        console.WriteLine();
    }

    private static Style StyleOf(Outcome outcome) => outcome switch
    {
        Outcome.Fine => Good,
        Outcome.Notable => Notable,
        _ => Grave,
    };

    private static void Line(IAnsiConsole console, string text, Style? style = null)
    {
        console.Write(new Text(text, style));
        console.WriteLine();
    }
}
