using DataTier.Planning.Changes;
using DataTier.Settings;

namespace DataTier.Planning.Reports.Html;

/// <summary>Changes on the page: what nobody allowed is open, what only comes or goes is one line in a table.</summary>
internal static class HtmlChanges
{
    private const int MostOpen = 60;
    private const int MostDetailed = 240;
    private const int MostListed = 400;
    private const int MostProperties = 40;
    private const int LongestName = 200;
    private const int LongestValue = 240;

    public static void Write(HtmlWriter page, PlanChanges changes)
    {
        page.Write($"<section id=\"Changes\"><h2>Changes</h2>\n<p class=\"quiet\">");
        foreach (var kind in (ChangeKind[])[ChangeKind.Added, ChangeKind.Updated, ChangeKind.Replaced, ChangeKind.Removed])
        {
            page.Write($"<b>{changes.Count(kind)}</b> {kind.Word()} · ");
        }

        page.Write($"<b>{changes.Unchanged}</b> unchanged");
        if (changes.NotCompared > 0)
        {
            page.Write($" · {ReportText.Count(changes.NotCompared, "secret value")} not compared: a plan does not hold them");
        }

        page.Write($"</p>\n");
        var detailed = changes.Resources.Where(change => !IsOneLine(change)).ToList();
        for (var index = 0; index < Math.Min(detailed.Count, MostDetailed); index++)
        {
            Detailed(page, detailed[index], open: detailed[index].Stops && index < MostOpen);
        }

        LeftOut(page, detailed.Count - MostDetailed);
        Listed(page, [.. changes.Resources.Where(IsOneLine)]);
        foreach (var remark in changes.Remarks.Take(MostDetailed))
        {
            page.Write($"<p class=\"note\">{remark}</p>\n");
        }

        page.Write($"</section>\n");
    }

    private static void Detailed(HtmlWriter page, ResourceChange change, bool open)
    {
        var grade = change.Stops ? "bad" : change.Effect > ChangeEffect.InPlace || !change.Dangers.IsEmpty ? "warn" : "plain";
        page.Write($"<details class=\"change {grade}\"");
        if (open)
        {
            page.Write($" open");
        }

        page.Write($"><summary><span class=\"tag {grade}\">{change.Kind.Word()}</span> <code>{ReportText.Cut(change.Resource.Name, LongestName)}</code> <span class=\"quiet\">{change.Resource.Type}");
        if (change.Client is { } client)
        {
            page.Write($" · client {client}");
        }

        if (change.Steps is { } steps)
        {
            page.Write($" · {steps.Word()}");
        }

        page.Write($"</span></summary>\n");
        if (!change.Dangers.IsEmpty)
        {
            page.Write($"<ul class=\"dangers\">");
            foreach (var danger in change.Dangers.Take(MostProperties))
            {
                Write(page, danger);
            }

            page.Write($"</ul>\n");
        }

        if (change.Cause is { } cause)
        {
            page.Write($"<p>because <code>{ReportText.ShortUrn(cause)}</code> is replaced</p>\n");
        }

        if (change.LooksLike is { } looksLike)
        {
            page.Write($"<p>looks like <code>{ReportText.ShortUrn(looksLike)}</code> under another name: an alias with its old URN keeps the real one</p>\n");
        }

        Properties(page, change);
        page.Write($"</details>\n");
    }

    private static void Write(HtmlWriter page, Danger danger)
    {
        page.Write($"<li><b>{danger.Kind.Word()}</b> ");
        if (danger.Allowance is { } allowance)
        {
            page.Write($"<span class=\"tag warn\">allowed until {allowance.Until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)} by {allowance.Owner}</span> {allowance.Reason} — ");
        }
        else
        {
            page.Write($"<span class=\"tag bad\">not allowed</span> ");
        }

        if (danger.Path is { } path)
        {
            page.Write($"<code>{ReportText.Cut(path, LongestName)}</code>: ");
        }

        page.Write($"{ReportText.Cut(danger.Message, 1000)}</li>");
    }

    private static void Properties(HtmlWriter page, ResourceChange change)
    {
        if (change.Properties.IsEmpty)
        {
            return;
        }

        page.Write($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Properties of {ReportText.Cut(change.Resource.Name, LongestName)}\"><table><thead><tr><th scope=\"col\">property</th><th scope=\"col\">before</th><th scope=\"col\">after</th><th scope=\"col\">effect</th></tr></thead><tbody>\n");
        foreach (var property in change.Properties.OrderByDescending(property => property.Effect).Take(MostProperties))
        {
            var difference = property.Difference;
            page.Write($"<tr><td><code>{ReportText.Cut(difference.Path, LongestName)}</code></td><td><code>{PlannedValueText.SideOf(difference.Before, LongestValue)}</code></td><td><code>{PlannedValueText.SideOf(difference.After, LongestValue)}</code></td><td>{property.Effect.Word()}");
            if (property.Why is { } why)
            {
                page.Write($" <span class=\"quiet\">{ReportText.Cut(why, 600)}</span>");
            }

            page.Write($"</td></tr>\n");
        }

        page.Write($"</tbody></table></div>\n");
        LeftOut(page, change.Properties.Length - MostProperties);
    }

    private static void Listed(HtmlWriter page, List<ResourceChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        page.Write($"<details class=\"change plain\"><summary><span class=\"tag plain\">new or gone</span> {ReportText.Count(changes.Count, "resource")}; nothing is lost with them</summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Resources that come or go\"><table><thead><tr><th scope=\"col\">change</th><th scope=\"col\">name</th><th scope=\"col\">type</th><th scope=\"col\">client</th></tr></thead><tbody>\n");
        foreach (var change in changes.Take(MostListed))
        {
            page.Write($"<tr><td>{change.Kind.Word()}</td><td><code>{ReportText.Cut(change.Resource.Name, LongestName)}</code></td><td>{change.Resource.Type}</td><td>{change.Client}</td></tr>\n");
        }

        page.Write($"</tbody></table></div>\n");
        LeftOut(page, changes.Count - MostListed);
        page.Write($"</details>\n");
    }

    private static bool IsOneLine(ResourceChange change) => change is { Kind: ChangeKind.Added, LooksLike: null } || (change is { Kind: ChangeKind.Removed, Dangers.IsEmpty: true });

    private static void LeftOut(HtmlWriter page, int number)
    {
        if (number > 0)
        {
            page.Write($"<p class=\"note\">… and {ReportText.Count(number, "more", "more")}; <code>datatier diff</code> shows all.</p>\n");
        }
    }
}
