using System.Collections.Immutable;
using DataTier.Planning.Costs;

namespace DataTier.Planning.Reports.Markdown;

/// <summary>Cost in a comment: folded, by client and family, with what the change adds.</summary>
internal static class MarkdownCosts
{
    private const int LongestName = 160;
    private const int LongestWords = 400;

    public static IEnumerable<MarkdownSection> Sections(Review review)
    {
        var broken = review.Cost.Limits.Where(limit => limit.Verdict == LimitVerdict.Broken).Select(Limit).ToList();
        if (broken.Count > 0)
        {
            yield return new MarkdownSection("\n#### Above what it may cost\n\n", broken, number => $"- … and {number} more; `datatier cost` shows all\n", "");
        }

        if (review.Against is { CostDelta.Lines.IsEmpty: false } against)
        {
            yield return new MarkdownSection(
                $"\n<details><summary><b>Cost: {ReportText.SignedUsd(against.CostDelta.UsdPerMonth)} USD a month in {ReportText.Count(against.CostDelta.Lines.Length, "line")}</b></summary>\n\n"
                + "| USD a month | resource | what |\n|---:|---|---|\n",
                [.. against.CostDelta.Lines.Select(Line)], Row(3), "\n</details>\n");
        }

        yield return Totals("client", review.Cost.ByClient, review.Against?.ByClient);
        yield return Totals("family", review.Cost.ByFamily, review.Against?.ByFamily);
    }

    private static string Limit(CostLimit limit) =>
        $"- ⛔ {MarkdownText.Code(ReportText.Cut(limit.Subject, LongestName))}: {ReportText.Usd(limit.Cost.UsdPerMonth)} of {ReportText.Usd(limit.LimitUsd)} USD, {MarkdownText.Escape(ReportText.Cut(limit.Source, LongestName))}\n";

    private static string Line(CostLineDelta line)
    {
        var amount = line.UsdPerMonth is { } usd ? ReportText.SignedUsd(usd) : "not priced";
        var item = (line.After ?? line.Before)?.Item;
        var what = line is { Before.Item.Detail: { } before, After.Item.Detail: { } after } && before != after ? $"{line.Name} ({before} → {after})" : item?.Title ?? line.After?.Gap ?? line.Before?.Gap ?? "";
        return $"| {amount} | {MarkdownText.CodeInCell(ReportText.Cut(ReportText.ShortUrn(line.Urn), LongestName))} | {MarkdownText.Escape(ReportText.Cut(what, LongestWords))} |\n";
    }

    private static MarkdownSection Totals(string by, ImmutableArray<CostTotal> totals, ImmutableArray<TotalDelta>? deltas)
    {
        var rows = deltas is { } both
            ? both.Select(delta => TotalRow(delta.Name, delta.After, $" {ReportText.SignedUsd(delta.UsdPerMonth)} |"))
            : totals.Select(total => TotalRow(total.Name, total, ""));
        var (head, line) = deltas is null ? ("", "") : (" change |", "---:|");
        return new MarkdownSection(
            $"\n<details><summary><b>Cost by {by}</b></summary>\n\n| {by} | USD a month | fixed | by use |{head}\n|---|---:|---:|---:|{line}\n",
            [.. rows], Row(deltas is null ? 4 : 5), "\n</details>\n");
    }

    private static string TotalRow(string name, CostTotal? total, string delta) =>
        $"| {MarkdownText.CodeInCell(ReportText.Cut(name, LongestName))} | {ReportText.Usd(total?.UsdPerMonth ?? 0)} | {ReportText.Usd(total?.FixedUsd ?? 0)} | {ReportText.Usd(total?.UsageUsd ?? 0)} |{delta}\n";

    private static Func<int, string> Row(int columns) =>
        number => $"| … and {ReportText.Count(number, "more", "more")}; `datatier cost` shows all |{string.Concat(Enumerable.Repeat(" |", columns - 1))}\n";
}
