using System.Collections.Immutable;
using System.Text;
using DataTier.Settings.Constraints;

namespace DataTier.Settings.Describing;

/// <summary>The tables of docs/settings.md: every setting with what it means, what is allowed, and what holds without it.</summary>
public static class SettingsPage
{
    /// <summary>Writes the tables as Markdown: the tier file section by section, then the stack's file, and the constraints.</summary>
    public static string Tables()
    {
        var page = new StringBuilder();
        Write(page, "## Every setting of a tier file", SettingsCatalogue.Tier);
        page.Append('\n');
        Write(page, "## Every setting of a stack's file", SettingsCatalogue.Stack);
        page.Append('\n');
        WriteConstraints(page);
        return page.ToString();
    }

    private static void WriteConstraints(StringBuilder page)
    {
        page.Append("## Every constraint\n\n| id | about | source |\n|---|---|---|\n");
        foreach (var constraint in ConstraintFact.All)
        {
            var source = constraint.Source.StartsWith("https://", StringComparison.Ordinal) ? constraint.Source : $"../{constraint.Source}";
            page.Append($"| {constraint.Id} | {constraint.Title} | [source]({source}) |\n");
        }
    }

    private static void Write(StringBuilder page, string title, ImmutableArray<SettingFact> facts)
    {
        page.Append(title).Append("\n\n| setting | means | allowed | left out |\n|---|---|---|---|\n");
        foreach (var fact in facts)
        {
            var where = fact.Where.Length == 0 ? "" : $" (with {fact.Where})";
            var source = fact.Source is null ? "" : $" [source]({fact.Source})";
            var otherwise = fact.Required ? "" : fact.Otherwise ?? "nothing of it";
            page.Append($"| `{fact.Path}`{where} | {fact.Meaning} | {Short(fact.Allowed)}{source} | {otherwise} |\n");
        }
    }

    // Every sentence ends alike in a message; a table's heading says it once.
    private static string Short(string allowed)
    {
        foreach (var end in (ReadOnlySpan<string>)[" is allowed", " are allowed"])
        {
            if (allowed.EndsWith(end, StringComparison.Ordinal))
            {
                return allowed[..^end.Length].TrimEnd(',');
            }
        }

        return allowed;
    }
}
