using System.Collections.Immutable;
using DataTier.Planning.Rules;

namespace DataTier.Planning.Reports.Html;

/// <summary>Findings on the page: open ones by rule, then what tiers relax and waivers cover.</summary>
internal static class HtmlFindings
{
    private const int MostRules = 200;
    private const int MostResources = 40;
    private const int LongestWords = 400;

    public static void Write(HtmlWriter page, RuleReport report, FindingsDelta? delta)
    {
        page.Write($"<section id=\"Findings\"><h2>Findings</h2>\n<p class=\"quiet\"><b>{report.CountOpen(Verdict.Failed)}</b> broken · <b>{report.CountOpen(Verdict.Unknown)}</b> unknown · <b>{report.CountRules(Verdict.Passed)}</b> rules kept · {report.CountRules(Verdict.NotApplicable)} not applicable here");
        if (delta is not null)
        {
            page.Write($" · {delta.New.Length} new · {delta.Gone.Length} no longer there");
        }

        page.Write($"</p>\n");
        foreach (var error in report.Errors.Take(MostRules))
        {
            page.Write($"<p class=\"change bad\">{ReportText.Cut(error, LongestWords)}</p>\n");
        }

        foreach (var warning in report.Warnings.Take(MostRules))
        {
            page.Write($"<p class=\"note\">{ReportText.Cut(warning, LongestWords)}</p>\n");
        }

        foreach (var findings in report.Findings.Where(finding => finding.Open).GroupBy(finding => finding.Rule).Take(MostRules))
        {
            Open(page, findings.Key, [.. findings], delta);
        }

        Excused(page, [.. report.Findings.Where(finding => !finding.Open)]);
        page.Write($"</section>\n");
    }

    private static void Open(HtmlWriter page, Rule rule, ImmutableArray<Finding> findings, FindingsDelta? delta)
    {
        var stops = findings.Any(finding => finding.Stops);
        var grade = stops ? "bad" : "warn";
        page.Write($"<details class=\"change {grade}\"");
        if (stops)
        {
            page.Write($" open");
        }

        page.Write($"><summary><span class=\"tag {grade}\">{FindingsJson.Word(rule.Severity)}</span> {rule.Title} <span class=\"quiet\"><code>{rule.Id}</code> · {ReportText.Count(findings.Length, "resource")}</span></summary>\n<ul class=\"dangers\">");
        foreach (var finding in findings.Take(MostResources))
        {
            page.Write($"<li>");
            if (delta?.IsNew(finding) == true)
            {
                page.Write($"<b>new</b> ");
            }

            page.Write($"{(finding.Verdict == Verdict.Unknown ? "unknown: " : "")}{ReportText.Cut(finding.Message, LongestWords)}</li>");
        }

        LeftOut(page, findings.Length);
        page.Write($"</ul>\n<p class=\"quiet\">{string.Join(", ", rule.Controls)} · {rule.Source}</p></details>\n");
    }

    private static void Excused(HtmlWriter page, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
        {
            return;
        }

        page.Write($"<details class=\"change plain\"><summary><span class=\"tag plain\">relaxed or waived</span> {ReportText.Count(findings.Length, "finding")} that a tier or a waiver answers for</summary>\n<ul class=\"dangers\">");
        foreach (var group in findings.GroupBy(finding => (finding.Rule.Id, Why(finding))).Take(MostRules))
        {
            page.Write($"<li><code>{group.Key.Id}</code> {ReportText.Cut(group.Key.Item2, LongestWords)}: <span class=\"quiet\">{ReportText.Cut(ReportText.FirstOf(group.Select(finding => finding.Resource.Name), 12), LongestWords)}</span></li>");
        }

        page.Write($"</ul></details>\n");
    }

    private static string Why(Finding finding) => finding.Waiver is { } waiver
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"waived until {waiver.Expires:yyyy-MM-dd} by {waiver.Owner}: {waiver.Reason}")
        : $"relaxed by tier {finding.Relaxation?.Tier}: {finding.Relaxation?.Reason}";

    private static void LeftOut(HtmlWriter page, int number)
    {
        if (number > MostResources)
        {
            page.Write($"<li class=\"note\">… and {ReportText.Count(number - MostResources, "more", "more")}; <code>datatier check</code> shows all.</li>");
        }
    }
}
