using DataTier.Planning.Changes;
using DataTier.Planning.Reports;
using DataTier.Settings;
using Spectre.Console;

namespace DataTier.Cli.Output;

/// <summary>Changes for people: the dangerous ones first, each with what it does and why, and what to do to go on.</summary>
internal static class ChangesTable
{
    private const string Indent = "  ";

    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Grave = new(Color.Red);
    private static readonly Style Notable = new(Color.Yellow);

    public static void Write(IAnsiConsole console, PlanChanges changes, string against, ReviewAgainst? deltas = null)
    {
        Line(console, $"{changes.After.Project} · {changes.After.Stack} against {against}", Heading);
        console.WriteLine();
        foreach (var change in changes.Resources)
        {
            WriteChange(console, change);
            if (!IsOneLine(change))
            {
                console.WriteLine();
            }
        }

        if (!changes.Resources.IsEmpty && IsOneLine(changes.Resources[^1]))
        {
            console.WriteLine();
        }

        foreach (var remark in changes.Remarks)
        {
            Line(console, remark, Notable);
        }

        if (!changes.Remarks.IsEmpty)
        {
            console.WriteLine();
        }

        if (changes.NotCompared > 0)
        {
            Line(console, $"{changes.NotCompared} secret {(changes.NotCompared == 1 ? "value is" : "values are")} not compared: a plan does not hold them", Quiet);
        }

        if (deltas is not null)
        {
            DeltaLines.Write(console, deltas);
        }

        WriteAllowances(console, changes);
        Line(console, Summary(changes), Heading);
    }

    private static void WriteChange(IAnsiConsole console, ResourceChange change)
    {
        var client = change.Client is null ? "" : $"  client {change.Client}";
        var steps = change.Steps is { } order ? $" ({Words(order)})" : "";
        Line(console, $"{Sign(change.Kind)} {change.Kind.Word()}{steps}  {change.Resource.Type}  {change.Resource.Name}{client}", StyleOf(change));
        foreach (var danger in change.Dangers)
        {
            var where = danger.Path is null ? "" : $"{danger.Path}: ";
            var allowed = danger.Allowance is { } allowance ? $"allowed until {allowance.Until:yyyy-MM-dd} by {allowance.Owner} ({allowance.Reason})" : "not allowed";
            Line(console, $"{Indent}! {danger.Kind.Word()}, {allowed}: {where}{danger.Message}", danger.Allowance is null ? Grave : Notable);
        }

        if (change.Cause is { } cause)
        {
            Line(console, $"{Indent}because {ReportText.ShortUrn(cause)} is replaced", Quiet);
        }

        if (change.LooksLike is { } looksLike)
        {
            Line(console, $"{Indent}looks like {ReportText.ShortUrn(looksLike)} under another name: an alias with its old URN keeps the real one", Notable);
        }

        foreach (var property in change.Properties)
        {
            WriteProperty(console, property);
        }

        foreach (var reduction in change.Reductions)
        {
            if (!change.Dangers.Any(danger => danger.Path == reduction.Path))
            {
                Line(console, $"{Indent}- {reduction.Path}: {reduction.Harm}", Notable);
            }
        }

        foreach (var option in change.Options)
        {
            Line(console, $"{Indent}{option}", Notable);
        }
    }

    private static bool IsOneLine(ResourceChange change) => change is { Kind: ChangeKind.Added, LooksLike: null } || (change is { Kind: ChangeKind.Removed, Dangers.IsEmpty: true });

    private static void WriteProperty(IAnsiConsole console, PropertyChange property)
    {
        var difference = property.Difference;
        var why = property.Why is null ? "" : $": {property.Why}";
        var timing = property.Timing is null ? "" : $" [{property.Timing}]";
        var cause = difference.Cause is null ? "" : $", from {ReportText.ShortUrn(difference.Cause)}";
        Line(console, $"{Indent}{difference.Path}  {PlannedValueText.SideOf(difference.Before)} -> {PlannedValueText.SideOf(difference.After)}  {property.Effect.Word()}{timing}{cause}{why}");
    }

    private static void WriteAllowances(IAnsiConsole console, PlanChanges changes)
    {
        if (!changes.Stops)
        {
            return;
        }

        Line(console, $"To go on, change the program or state in {StackSettings.FileOf(changes.After.Stack)}, with a reason, an owner and a day:", Heading);
        Line(console, "  datatier:allowances:");
        foreach (var change in changes.Resources)
        {
            foreach (var kind in change.Dangers.Where(danger => danger.Allowance is null).Select(danger => danger.Kind).Distinct())
            {
                Line(console, $"    - {{ resource: \"{ReportText.ShortUrn(change.Resource.Urn)}\", change: {kind.Word()}, reason: …, owner: …, until: … }}");
            }
        }

        console.WriteLine();
    }

    private static string Summary(PlanChanges changes)
    {
        var dangers = changes.Resources.Count(change => change.Stops);
        var unknown = changes.Unknown == 0 ? "" : $", {changes.Unknown} with an effect that is not known: ask before it is deployed";
        var verdict = dangers == 0 ? "nothing that has to be allowed" : $"{dangers} not allowed";
        return $"{changes.Count(ChangeKind.Added)} added, {changes.Count(ChangeKind.Updated)} updated, {changes.Count(ChangeKind.Replaced)} replaced, "
            + $"{changes.Count(ChangeKind.Removed)} removed, {changes.Unchanged} unchanged{unknown}; {verdict}";
    }

    private static Style? StyleOf(ResourceChange change) => change.Stops ? Grave : change.Effect > ChangeEffect.InPlace ? Notable : null;

    private static string Sign(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "+",
        ChangeKind.Updated => "~",
        ChangeKind.Replaced => "±",
        _ => "-",
    };

    private static string Words(ReplaceSteps steps) => steps switch
    {
        ReplaceSteps.DeleteFirst => "the old one is deleted first",
        ReplaceSteps.CreateRefused => "AWS refuses the new one beside the old",
        ReplaceSteps.DeleteUndoesCreate => "deleting the old one undoes the new",
        _ => "the new one is made first",
    };

    private static void Line(IAnsiConsole console, string text, Style? style = null)
    {
        console.Write(new Text(text, style));
        console.WriteLine();
    }
}
