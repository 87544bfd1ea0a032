using System.Text;

namespace DataTier.Planning.Reports.Markdown;

/// <summary>A review as a comment on a pull request: the verdict first, what is dangerous open, everything else folded.</summary>
public static class MarkdownReport
{
    /// <summary>The longest text, in characters: GitHub takes comments of up to 65,536.</summary>
    public const int Longest = 64_900;

    private const int LongestName = 160;
    private const int LongestWords = 600;

    /// <summary>Writes the comment; what does not fit is counted.</summary>
    public static void Write(Review review, TextWriter output)
    {
        var text = new StringBuilder();
        Head(text, review);
        MarkdownSection.WriteAll(text, [.. Sections(review)], Longest);
        output.Write(text.ToString());
    }

    private static void Head(StringBuilder text, Review review)
    {
        var stack = ReportText.Cut(review.Plan.Stack, LongestName);
        text.Append("### ").Append(Sign(review.Outcome)).Append(' ').Append(MarkdownText.Escape(stack)).Append(": ").Append(review.Outcome.Advice()).Append("\n\n");
        text.Append("**").Append(ReportText.Usd(review.Cost.Total.UsdPerMonth)).Append(" USD** a month");
        if (review.Against is { } against)
        {
            text.Append(" (").Append(ReportText.SignedUsd(against.CostDelta.UsdPerMonth)).Append(')');
        }

        text.Append(" · ").Append(ReportText.Count(review.Plan.Resources.Length, "resource"));
        text.Append(" · ").Append(ReportText.Count(review.Diagram.Clients, "client"));
        if (review.Against is { } old)
        {
            text.Append(" · against ").Append(MarkdownText.Code(ReportText.Cut(old.Name, LongestName)));
        }

        text.Append("\n\n| | | |\n|---|---|---|\n");
        foreach (var verdict in review.Verdicts)
        {
            text.Append("| ").Append(Sign(verdict.Outcome)).Append(" | **").Append(verdict.Subject).Append("** | ").Append(MarkdownText.Escape(ReportText.Cut(verdict.Words, LongestWords))).Append(" |\n");
        }
    }

    private static IEnumerable<MarkdownSection> Sections(Review review)
    {
        foreach (var section in review.Against is { } against ? MarkdownChanges.Sections(against.Changes) : [])
        {
            yield return section;
        }

        foreach (var section in MarkdownFindings.Sections(review.Rules, review.Against?.Findings))
        {
            yield return section;
        }

        foreach (var section in MarkdownPromises.Sections(review.Promises, review.Against?.Promises))
        {
            yield return section;
        }

        foreach (var section in MarkdownCosts.Sections(review))
        {
            yield return section;
        }
    }

    private static string Sign(Outcome outcome) => outcome switch
    {
        Outcome.Fine => "✅",
        Outcome.Notable => "⚠️",
        _ => "⛔",
    };
}
