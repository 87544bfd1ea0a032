using System.Collections.Immutable;
using DataTier.Planning.Costs;

namespace DataTier.Planning.Reports.Html;

/// <summary>Cost on the page: bars by client and family against what they may cost, and what the sums rest on.</summary>
internal static class HtmlCosts
{
    private const int MostBars = 24;
    private const int MostLines = 60;

    public static void Write(HtmlWriter page, Review review)
    {
        var cost = review.Cost;
        page.Write($"<section id=\"Cost\"><h2>Cost</h2>\n<p><b>{ReportText.Usd(cost.Total.UsdPerMonth)} USD</b> a month: {ReportText.Usd(cost.Total.FixedUsd)} fixed, {ReportText.Usd(cost.Total.UsageUsd)} by use. <span class=\"quiet\">{ReportText.Basis(cost.Total)}</span></p>\n");
        page.Write($"<p class=\"legend\"><span><i class=\"fixed\"></i> fixed</span> <span><i class=\"usage\"></i> by use</span> <span><i class=\"limit\"></i> ceiling or budget</span></p>\n<div class=\"charts\">\n");
        Chart(page, "By client", Bars(cost.ByClient, review.Against?.ByClient, cost.Limits));
        Chart(page, "By family", Bars(cost.ByFamily, review.Against?.ByFamily, []));
        page.Write($"</div>\n");
        Deltas(page, review);
        Limits(page, cost.Limits);
        Savings(page, review.Savings);
        Gaps(page, cost.Lines);
        page.Write($"</section>\n");
    }

    private static ImmutableArray<Bar> Bars(ImmutableArray<CostTotal> totals, ImmutableArray<TotalDelta>? deltas, ImmutableArray<CostLimit> limits)
    {
        var limitOf = limits.GroupBy(limit => limit.Subject, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        var deltaOf = deltas?.ToDictionary(delta => delta.Name, delta => delta.UsdPerMonth, StringComparer.Ordinal) ?? [];
        var bars = totals
            .Select(total => new Bar(total.Name, total.FixedUsd, total.UsageUsd, total.UnpricedLines, limitOf.GetValueOrDefault(total.Name), deltaOf.GetValueOrDefault(total.Name)))
            .OrderByDescending(bar => bar.Limit?.Verdict == LimitVerdict.Broken)
            .ThenByDescending(bar => bar.Usd)
            .ThenBy(bar => bar.Name, StringComparer.Ordinal)
            .ToList();
        if (bars.Count <= MostBars)
        {
            return [.. bars];
        }

        var rest = bars[MostBars..];
        return [.. bars[..MostBars], new Bar($"{rest.Count} others", rest.Sum(bar => bar.Fixed), rest.Sum(bar => bar.Usage), rest.Sum(bar => bar.Unpriced), null, rest.Sum(bar => bar.Delta)) { Apart = true }];
    }

    private static void Chart(HtmlWriter page, string title, ImmutableArray<Bar> bars)
    {
        var most = bars.Where(bar => !bar.Apart).Select(bar => Math.Max(bar.Usd, bar.Limit?.LimitUsd ?? 0)).DefaultIfEmpty(0).Max();
        page.Write($"<table class=\"chart\"><caption>{title}, USD a month</caption><thead class=\"hidden\"><tr><th scope=\"col\">name</th><th scope=\"col\">share</th><th scope=\"col\">USD a month</th><th scope=\"col\">change</th></tr></thead><tbody>\n");
        foreach (var bar in bars)
        {
            var broken = bar.Limit?.Verdict == LimitVerdict.Broken ? "broken" : "";
            page.Write($"<tr class=\"{broken}\"><th scope=\"row\">{ReportText.Cut(bar.Name, 60)}</th><td class=\"bar\">");
            if (!bar.Apart && most > 0)
            {
                Svg(page, bar, most);
            }

            page.Write($"</td><td class=\"number\">{ReportText.Usd(bar.Usd)}</td><td class=\"number delta\">{(bar.Delta == 0 ? "" : ReportText.SignedUsd(bar.Delta))}</td></tr>\n");
        }

        page.Write($"</tbody></table>\n");
    }

    private static void Svg(HtmlWriter page, Bar bar, decimal most)
    {
        decimal Share(decimal usd) => decimal.Round(Math.Clamp(usd / most * 100, 0, 100), 2);
        var limit = bar.Limit is { } known ? $", of {ReportText.Usd(known.LimitUsd)}: {known.Source}" : "";
        page.Write($"<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{ReportText.Usd(bar.Fixed)} fixed, {ReportText.Usd(bar.Usage)} by use{limit}\"><rect class=\"fixed\" x=\"0\" y=\"1\" width=\"{Share(bar.Fixed)}\" height=\"8\"/><rect class=\"usage\" x=\"{Share(bar.Fixed)}\" y=\"1\" width=\"{Share(bar.Usage)}\" height=\"8\"/>");
        if (bar.Limit is { } mark)
        {
            page.Write($"<rect class=\"limit\" x=\"{Math.Min(Share(mark.LimitUsd), 99.4m)}\" y=\"0\" width=\"0.6\" height=\"10\"/>");
        }

        page.Write($"</svg>");
    }

    private static void Deltas(HtmlWriter page, Review review)
    {
        if (review.Against is not { CostDelta.Lines.IsEmpty: false } against)
        {
            return;
        }

        var lines = against.CostDelta.Lines;
        page.Write($"<details><summary>What the change costs: <b>{ReportText.SignedUsd(against.CostDelta.UsdPerMonth)} USD</b> in {ReportText.Count(lines.Length, "line")}</summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Lines whose cost changes\"><table><thead><tr><th scope=\"col\" class=\"number\">USD a month</th><th scope=\"col\">resource</th><th scope=\"col\">what</th><th scope=\"col\">before</th><th scope=\"col\">after</th></tr></thead><tbody>\n");
        foreach (var line in lines.Take(MostLines))
        {
            page.Write($"<tr><td class=\"number\">{(line.UsdPerMonth is { } usd ? ReportText.SignedUsd(usd) : "not priced")}</td><td><code>{ReportText.ShortUrn(line.Urn)}</code></td><td>{line.Name}</td><td>{Side(line.Before)}</td><td>{Side(line.After)}</td></tr>\n");
        }

        page.Write($"</tbody></table></div>\n");
        LeftOut(page, lines.Length - MostLines, "datatier review --format json");
        page.Write($"</details>\n");
    }

    private static string Side(CostLine? line) => line is null ? "" : line.Gap ?? (line.UsdPerMonth is { } usd ? $"{ReportText.Usd(usd)} {line.Item?.Detail}" : line.Item?.Detail ?? "");

    private static void Limits(HtmlWriter page, ImmutableArray<CostLimit> limits)
    {
        if (limits.IsEmpty)
        {
            return;
        }

        page.Write($"<details><summary>Ceilings and budgets: {ReportText.Count(limits.Count(limit => limit.Verdict == LimitVerdict.Broken), "broken", "broken")} of {limits.Length}</summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Ceilings and budgets\"><table><thead><tr><th scope=\"col\">whose</th><th scope=\"col\" class=\"number\">costs</th><th scope=\"col\" class=\"number\">may cost</th><th scope=\"col\">who says so</th><th scope=\"col\">verdict</th></tr></thead><tbody>\n");
        foreach (var limit in limits.OrderByDescending(limit => limit.Verdict).Take(MostLines))
        {
            var verdict = limit.Verdict switch { LimitVerdict.Kept => "kept", LimitVerdict.KeptAsFarAsPriced => $"kept as far as priced, {limit.Cost.UnpricedLines} unpriced", _ => "broken" };
            page.Write($"<tr><td>{limit.Subject}</td><td class=\"number\">{ReportText.Usd(limit.Cost.UsdPerMonth)}</td><td class=\"number\">{ReportText.Usd(limit.LimitUsd)}</td><td>{limit.Source}</td><td>{verdict}</td></tr>\n");
        }

        page.Write($"</tbody></table></div>\n");
        LeftOut(page, limits.Length - MostLines, "datatier cost");
        page.Write($"</details>\n");
    }

    private static void Savings(HtmlWriter page, ImmutableArray<Saving> savings)
    {
        if (savings.IsEmpty)
        {
            return;
        }

        page.Write($"<details><summary>What would save something, each by itself</summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Savings\"><table><thead><tr><th scope=\"col\" class=\"number\">USD a month</th><th scope=\"col\">what</th><th scope=\"col\" class=\"number\">resources</th><th scope=\"col\">if</th></tr></thead><tbody>\n");
        foreach (var saving in savings)
        {
            page.Write($"<tr><td class=\"number\">{ReportText.Usd(saving.UsdPerMonth)}</td><td>{saving.Name}</td><td class=\"number\">{saving.Resources}</td><td>{saving.Condition}</td></tr>\n");
        }

        page.Write($"</tbody></table></div></details>\n");
    }

    private static void Gaps(HtmlWriter page, ImmutableArray<CostLine> lines)
    {
        var gaps = lines.Where(line => line.Gap is not null).CountBy(line => line.Gap ?? "").OrderBy(gap => gap.Key, StringComparer.Ordinal).ToList();
        if (gaps.Count == 0)
        {
            return;
        }

        page.Write($"<details><summary>Not in the sums: {ReportText.Count(gaps.Sum(gap => gap.Value), "line")} without a price</summary><ul>\n");
        foreach (var (gap, count) in gaps.Take(MostLines))
        {
            page.Write($"<li>{gap} <span class=\"quiet\">× {count}</span></li>\n");
        }

        page.Write($"</ul></details>\n");
    }

    private static void LeftOut(HtmlWriter page, int number, string command)
    {
        if (number > 0)
        {
            page.Write($"<p class=\"note\">… and {ReportText.Count(number, "more", "more")}; <code>{command}</code> shows all.</p>\n");
        }
    }

    /// <summary>A bar of a chart; what stands apart is a sum of many, and has no bar.</summary>
    private sealed record Bar(string Name, decimal Fixed, decimal Usage, int Unpriced, CostLimit? Limit, decimal Delta)
    {
        public decimal Usd => Fixed + Usage;

        public bool Apart { get; init; }
    }
}
