using System.Text;
using DataTier.Planning.Changes;
using DataTier.Settings;

namespace DataTier.Planning.Reports.Markdown;

/// <summary>Changes in a comment: what nobody allowed stands open, the rest is folded.</summary>
internal static class MarkdownChanges
{
    private const int MostDetails = 8;
    private const int LongestName = 160;
    private const int LongestValue = 120;
    private const int LongestWords = 400;

    public static IEnumerable<MarkdownSection> Sections(PlanChanges changes)
    {
        var stopped = changes.Resources.Where(change => change.Stops).Select(Item).ToList();
        if (stopped.Count > 0)
        {
            var file = MarkdownText.Code(StackSettings.FileOf(ReportText.Cut(changes.After.Stack, LongestName)));
            yield return new MarkdownSection(
                "\n#### Not allowed\n\n", stopped, LeftOut,
                $"\nTo go on, change the program, or state them in {file} under `datatier:allowances`, each with a reason, an owner and a day.\n");
        }

        var others = changes.Resources.Where(change => !change.Stops).Select(Item).ToList();
        if (others.Count > 0)
        {
            yield return new MarkdownSection($"\n<details><summary><b>{Counts(changes, stopped.Count)}</b></summary>\n\n", others, LeftOut, "\n</details>\n");
        }

        if (!changes.Remarks.IsEmpty)
        {
            yield return new MarkdownSection("\n", [.. changes.Remarks.Select(remark => $"- {MarkdownText.Escape(ReportText.Cut(remark, LongestWords))}\n")], LeftOut, "");
        }
    }

    private static string Counts(PlanChanges changes, int stopped)
    {
        string Part(ChangeKind kind) => $"{changes.Resources.Count(change => change.Kind == kind && !change.Stops)} {kind.Word()}";
        return $"{(stopped > 0 ? "Other changes" : "Changes")}: {Part(ChangeKind.Added)}, {Part(ChangeKind.Updated)}, {Part(ChangeKind.Replaced)}, {Part(ChangeKind.Removed)}; {changes.Unchanged} unchanged";
    }

    private static string LeftOut(int number) => $"- … and {ReportText.Count(number, "more", "more")}, which do not fit into a comment; `datatier diff` shows all\n";

    private static string Item(ResourceChange change)
    {
        var sign = change.Stops ? "⛔ " : change.Effect > ChangeEffect.InPlace || !change.Dangers.IsEmpty ? "⚠️ " : "";
        var client = change.Client is null ? "" : $", client {MarkdownText.Code(ReportText.Cut(change.Client, LongestName))}";
        var steps = change.Steps is { } order ? $", {order.Word()}" : "";
        var text = new StringBuilder($"- {sign}**{change.Kind.Word()}** {MarkdownText.Code(ReportText.Cut(change.Resource.Name, LongestName))} ({MarkdownText.Code(ReportText.Cut(change.Resource.Type, LongestName))}{client}){steps}\n");
        foreach (var danger in change.Dangers.Take(MostDetails))
        {
            var where = danger.Path is null ? "" : $"{MarkdownText.Code(ReportText.Cut(danger.Path, LongestName))}: ";
            text.Append("  - ").Append(Allowed(danger)).Append(": ").Append(where).Append(MarkdownText.Escape(ReportText.Cut(danger.Message, LongestWords))).Append('\n');
        }

        if (change.Cause is { } cause)
        {
            text.Append("  - because ").Append(MarkdownText.Code(ReportText.Cut(ReportText.ShortUrn(cause), LongestName))).Append(" is replaced\n");
        }

        if (change.LooksLike is { } looksLike)
        {
            text.Append("  - looks like ").Append(MarkdownText.Code(ReportText.Cut(ReportText.ShortUrn(looksLike), LongestName))).Append(" under another name: an alias with its old URN keeps the real one\n");
        }

        foreach (var property in change.Properties.OrderByDescending(property => property.Effect).Take(MostDetails))
        {
            var difference = property.Difference;
            var why = property.Why is null ? "" : $": {MarkdownText.Escape(ReportText.Cut(property.Why, LongestWords))}";
            text.Append("  - ").Append(MarkdownText.Code(ReportText.Cut(difference.Path, LongestName))).Append(' ')
                .Append(MarkdownText.Code(PlannedValueText.SideOf(difference.Before, LongestValue))).Append(" → ")
                .Append(MarkdownText.Code(PlannedValueText.SideOf(difference.After, LongestValue)))
                .Append(", ").Append(property.Effect.Word()).Append(why).Append('\n');
        }

        if (change.Properties.Length > MostDetails)
        {
            text.Append("  - … and ").Append(ReportText.Count(change.Properties.Length - MostDetails, "property", "properties")).Append(" more\n");
        }

        return text.ToString();
    }

    private static string Allowed(Danger danger) => danger.Allowance is { } allowance
        ? $"{danger.Kind.Word()}, allowed until {allowance.Until:yyyy-MM-dd} by {MarkdownText.Code(ReportText.Cut(allowance.Owner, LongestName))}"
        : $"**{danger.Kind.Word()}, not allowed**";
}
