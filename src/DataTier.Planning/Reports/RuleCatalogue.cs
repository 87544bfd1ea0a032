using System.Text;
using DataTier.Planning.Rules;

namespace DataTier.Planning.Reports;

/// <summary>All rules as a Markdown page, for people: <c>datatier rules</c> prints it, and docs/rules.md is it.</summary>
public static class RuleCatalogue
{
    /// <summary>The page.</summary>
    public static string Write()
    {
        var page = new StringBuilder();
        Line(page, "# Rules");
        Line(page);
        Line(page, $"What `datatier check` holds against a plan: {Rulebook.Rules.Length} rules. {Rulebook.Assumptions.Length} facts that no plan can tell are assumed, {Rulebook.NotApplicable.Length} rules of the same catalogues do not apply to what is built.");
        Line(page, "This page is what `datatier rules` prints.");
        Line(page);
        Line(page, "A tier relaxes a rule where its file says so under `relaxes`, and where the rule says what a tier may do. Everything else needs a waiver in the stack's file.");
        Line(page);
        Line(page, "| rule | severity | demands | a tier may | covers |");
        Line(page, "|---|---|---|---|---|");
        foreach (var rule in Rulebook.Rules)
        {
            var demands = rule.Assumes is null ? rule.Title : $"{rule.Title} (assumed: {rule.Assumes})";
            Line(page, $"| [{rule.Id}]({rule.Source}) | {FindingsJson.Word(rule.Severity)} | {demands} | {Relaxed(rule)} | {string.Join(", ", rule.Controls)} |");
        }

        Listed(page, "Assumed", "Facts of the account or of what happens at run time. They are never counted as passed.", Rulebook.Assumptions);
        Listed(page, "Not applicable", "Rules about what this project does not build.", Rulebook.NotApplicable);
        return page.ToString();
    }

    private static string? Relaxed(Rule rule) => rule.Disposable ? "do without, where the whole environment is declared disposable" : rule.Relaxable;

    private static void Listed(StringBuilder page, string heading, string meaning, IEnumerable<ListedRule> rules)
    {
        Line(page);
        Line(page, $"## {heading}");
        Line(page);
        Line(page, meaning);
        Line(page);
        Line(page, "| rule | demands | why it is not checked |");
        Line(page, "|---|---|---|");
        foreach (var rule in rules)
        {
            Line(page, $"| {rule.Id} | {rule.Title} | {rule.Reason} |");
        }
    }

    private static void Line(StringBuilder page, string text = "") => page.Append(text).Append('\n');
}
