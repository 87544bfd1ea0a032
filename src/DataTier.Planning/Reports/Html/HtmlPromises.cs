using DataTier.Planning.Promises;

namespace DataTier.Planning.Reports.Html;

/// <summary>Promises on the page: what is broken or not known by client, what the change does, then what each client and family comes through.</summary>
internal static class HtmlPromises
{
    private const int MostClients = 100;
    private const int MostChecks = 24;
    private const int MostRows = 300;
    private const int LongestName = 160;
    private const int LongestWords = 400;

    public static void Write(HtmlWriter page, PromiseReport report, PromiseDelta? delta)
    {
        page.Write($"<section id=\"Promises\"><h2>Promises</h2>\n<p class=\"quiet\">kept for <b>{report.Count(PromiseVerdict.Kept)}</b> · not known for <b>{report.Count(PromiseVerdict.NotKnown)}</b> · broken for <b>{report.Count(PromiseVerdict.Broken)}</b> of {ReportText.Count(report.Clients.Count(client => client.Tier is not null), "client")}");
        if (delta is not null)
        {
            page.Write($" · {delta.NewlyBroken} newly broken · {ReportText.Count(delta.Weaker, "family", "families")} weaker");
        }

        page.Write($". Times are estimates, each with what it rests on.</p>\n");
        var troubled = report.Clients.Where(client => client.Tier is not null && client.Verdict != PromiseVerdict.Kept).OrderByDescending(client => client.Verdict).ToList();
        foreach (var client in troubled.Take(MostClients))
        {
            Troubled(page, client, delta);
        }

        LeftOut(page, troubled.Count - MostClients);
        if (delta is { Clients.IsEmpty: false })
        {
            Changed(page, delta);
        }

        HtmlPromiseTables.Clients(page, [.. report.Clients.Where(client => client.Tier is not null)], MostRows);
        HtmlPromiseTables.Families(page, report, MostRows);
        page.Write($"</section>\n");
    }

    /// <summary>The class that colours a verdict.</summary>
    internal static string ClassOf(PromiseVerdict verdict) => verdict switch
    {
        PromiseVerdict.Kept => "good",
        PromiseVerdict.NotKnown => "warn",
        _ => "bad",
    };

    /// <summary>Says how many do not fit.</summary>
    internal static void LeftOut(HtmlWriter page, int number)
    {
        if (number > 0)
        {
            page.Write($"<p class=\"note\">… and {ReportText.Count(number, "more", "more")}; <code>datatier promise</code> shows all.</p>\n");
        }
    }

    private static void Troubled(HtmlWriter page, ClientPromise client, PromiseDelta? delta)
    {
        var grade = ClassOf(client.Verdict);
        page.Write($"<details class=\"change {grade}\"");
        if (client.Verdict == PromiseVerdict.Broken)
        {
            page.Write($" open");
        }

        var checks = client.Checks.Where(check => check.Verdict != PromiseVerdict.Kept).OrderByDescending(check => check.Verdict).ToList();
        page.Write($"><summary><span class=\"tag {grade}\">{client.Verdict.Word()}</span> {ReportText.Cut(client.Name, LongestName)} <span class=\"quiet\">tier {ReportText.Cut(client.Tier ?? "", LongestName)}");
        if (client.Promised is { } promised)
        {
            page.Write($" promises {PromiseText.Words(promised)}</span></summary>\n<ul class=\"dangers\">");
        }
        else
        {
            page.Write($": what it promises is not known</span></summary>\n<ul class=\"dangers\">");
        }

        foreach (var check in checks.Take(MostChecks))
        {
            page.Write($"<li>");
            if (delta?.IsNewlyBroken(client.Name, check) == true)
            {
                page.Write($"<b>new</b> ");
            }

            page.Write($"{check.Verdict.Word()}: {ReportText.Cut(PromiseText.Words(check), LongestWords)}</li>");
        }

        page.Write($"</ul>\n");
        LeftOut(page, checks.Count - MostChecks);
        page.Write($"</details>\n");
    }

    private static void Changed(HtmlWriter page, PromiseDelta delta)
    {
        page.Write($"<details class=\"change {(delta.NewlyBroken > 0 ? "bad" : delta.Weaker > 0 ? "warn" : "plain")}\" id=\"promise-changes\"><summary><span class=\"tag plain\">changed</span> What the change does to promises <span class=\"quiet\">{ReportText.Count(delta.Clients.Length, "client")}</span></summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"What the change does to promises\"><table><thead><tr><th scope=\"col\">client</th><th scope=\"col\">family</th><th scope=\"col\">trend</th><th scope=\"col\">what</th></tr></thead><tbody>\n");
        var rows = delta.Clients.OrderByDescending(client => client.NewlyBroken.Length > 0).ThenByDescending(client => client.Weaker).SelectMany(RowsOf).ToList();
        foreach (var (client, family, trend, words) in rows.Take(MostRows))
        {
            page.Write($"<tr><td>{ReportText.Cut(client, LongestName)}</td><td>{family}</td><td>{trend}</td><td>{ReportText.Cut(words, LongestWords)}</td></tr>\n");
        }

        page.Write($"</tbody></table></div>\n");
        LeftOut(page, rows.Count - MostRows);
        page.Write($"</details>\n");
    }

    private static IEnumerable<(string Client, string Family, string Trend, string Words)> RowsOf(ClientPromiseDelta client)
    {
        if (client.Before is null || client.After is null)
        {
            yield return (client.Name, "", client.Before is null ? "new" : "gone", client.After is { Tier: not null } after ? after.Verdict.Word() : "");
            yield break;
        }

        foreach (var check in client.NewlyBroken)
        {
            yield return (client.Name, check.Family ?? "", "broken", PromiseText.Words(check));
        }

        foreach (var family in client.Families)
        {
            yield return (client.Name, family.Family, family.Trend.ToString().ToLowerInvariant(), string.Join("; ", family.Words));
        }

        foreach (var check in client.NewlyKept)
        {
            yield return (client.Name, check.Family ?? "", "kept", PromiseText.Words(check));
        }

        foreach (var check in client.NoLongerKnown)
        {
            yield return (client.Name, check.Family ?? "", "not known", PromiseText.Words(check));
        }
    }
}
