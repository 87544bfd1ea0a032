using System.Collections.Immutable;
using DataTier.Planning.Promises;

namespace DataTier.Planning.Reports.Html;

/// <summary>The tables of promises on the page: each client with its weakest link, and what each family comes through.</summary>
internal static class HtmlPromiseTables
{
    private const int LongestName = 160;
    private const int LongestWords = 400;

    public static void Clients(HtmlWriter page, ImmutableArray<ClientPromise> clients, int most)
    {
        if (clients.IsEmpty)
        {
            return;
        }

        page.Write($"<details><summary>The weakest link of each client</summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Weakest links\"><table><thead><tr><th scope=\"col\">client</th><th scope=\"col\">tier</th><th scope=\"col\">promised</th><th scope=\"col\">verdict</th><th scope=\"col\">weakest link, by estimate</th></tr></thead><tbody>\n");
        foreach (var client in clients.OrderByDescending(client => client.Verdict).ThenBy(client => client.Name, StringComparer.Ordinal).Take(most))
        {
            page.Write($"<tr><td>{ReportText.Cut(client.Name, LongestName)}</td><td>{ReportText.Cut(client.Tier ?? "", LongestName)}</td><td>{(client.Promised is { } promised ? PromiseText.Words(promised) : "not known")}</td>");
            page.Write($"<td><span class=\"tag {HtmlPromises.ClassOf(client.Verdict)}\">{client.Verdict.Word()}</span></td><td>{(client.Weakest is { } weakest ? ReportText.Cut(PromiseText.Words(weakest), LongestWords) : "")}</td></tr>\n");
        }

        page.Write($"</tbody></table></div>\n");
        HtmlPromises.LeftOut(page, clients.Length - most);
        page.Write($"</details>\n");
    }

    public static void Families(HtmlWriter page, PromiseReport report, int most)
    {
        var rows = report.Clients.SelectMany(client => FamilyStanding.Of(client).Select(family => (client.Name, Family: family))).OrderByDescending(row => row.Family.Verdict).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        page.Write($"<details><summary>What each family comes through</summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"What each family comes through\"><table><thead><tr><th scope=\"col\">client</th><th scope=\"col\">family</th><th scope=\"col\">verdict</th><th scope=\"col\">point</th><th scope=\"col\">time</th>{""}");
        foreach (var failure in Enum.GetValues<Failure>())
        {
            page.Write($"<th scope=\"col\">{failure.Word()}</th>");
        }

        page.Write($"<th scope=\"col\">encryption</th><th scope=\"col\">backup copies</th></tr></thead><tbody>\n");
        foreach (var (client, family) in rows.Take(most))
        {
            page.Write($"<tr><td>{ReportText.Cut(client, LongestName)}</td><td>{family.Family}</td><td>{(family.Verdict is { } verdict ? verdict.Word() : "")}</td><td>{family.PointWords}</td><td>{family.TimeWords}</td>");
            foreach (var failure in family.Failures)
            {
                page.Write($"<td>{failure.Kind.Word()}</td>");
            }

            page.Write($"<td>{family.Encryption.Word()}</td><td>{family.Copies}</td></tr>\n");
        }

        page.Write($"</tbody></table></div>\n");
        HtmlPromises.LeftOut(page, rows.Count - most);
        page.Write($"</details>\n");
    }
}
