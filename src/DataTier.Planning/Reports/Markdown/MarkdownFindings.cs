using DataTier.Planning.Rules;

namespace DataTier.Planning.Reports.Markdown;

/// <summary>Findings in a comment: what stops a deployment stands open, the rest is folded.</summary>
internal static class MarkdownFindings
{
    private const int LongestName = 160;
    private const int LongestWords = 400;

    public static IEnumerable<MarkdownSection> Sections(RuleReport report, FindingsDelta? delta)
    {
        var stops = report.Findings.Where(finding => finding.Stops).Select(finding => Item(finding, delta))
            .Concat(report.Errors.Select(error => $"- ⛔ {MarkdownText.Escape(ReportText.Cut(error, LongestWords))}\n")).ToList();
        if (stops.Count > 0)
        {
            yield return new MarkdownSection("\n#### Broken rules\n\n", stops, LeftOut, "");
        }

        var others = report.Findings.Where(finding => finding is { Open: true, Stops: false }).Select(finding => Item(finding, delta))
            .Concat(report.Warnings.Select(warning => $"- {MarkdownText.Escape(ReportText.Cut(warning, LongestWords))}\n")).ToList();
        if (others.Count > 0)
        {
            yield return new MarkdownSection($"\n<details><summary><b>{ReportText.Count(others.Count, "finding")} that stop nothing</b></summary>\n\n", others, LeftOut, "\n</details>\n");
        }

        if (delta is { Gone.IsEmpty: false })
        {
            yield return new MarkdownSection(
                $"\n<details><summary><b>{ReportText.Count(delta.Gone.Length, "finding")} no longer there</b></summary>\n\n", [.. delta.Gone.Select(finding => Item(finding, null))], LeftOut, "\n</details>\n");
        }
    }

    private static string LeftOut(int number) => $"- … and {ReportText.Count(number, "more", "more")}, which do not fit into a comment; `datatier check` shows all\n";

    private static string Item(Finding finding, FindingsDelta? delta)
    {
        var sign = finding.Stops ? "⛔ " : finding.Verdict == Verdict.Unknown ? "❔ " : "";
        var fresh = delta?.IsNew(finding) == true ? "**new** " : "";
        return $"- {sign}{fresh}{FindingsJson.Word(finding.Rule.Severity)} {MarkdownText.Code(finding.Rule.Id)}: {MarkdownText.Escape(ReportText.Cut(finding.Message, LongestWords))}"
            + $" ({MarkdownText.Code(ReportText.Cut(ReportText.ShortUrn(finding.Resource.Urn), LongestName))})\n";
    }
}
