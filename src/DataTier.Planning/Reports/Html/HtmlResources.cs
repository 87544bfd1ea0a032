using System.Collections.Immutable;
using DataTier.Planning.Changes;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Reports.Html;

/// <summary>Every resource in a table that can be searched and filtered; of very many, those that matter most.</summary>
internal static class HtmlResources
{
    /// <summary>The most rows: what changes goes first, then what costs most.</summary>
    public const int MostRows = 2_000;

    public static void Write(HtmlWriter page, Review review)
    {
        var rows = Rows(review);
        var shown = rows.Length > MostRows
            ? [.. rows.OrderByDescending(row => row.Gravity).ThenByDescending(row => row.Usd ?? 0).Take(MostRows)]
            : rows;
        page.Write($"""
            <section id="Resources"><h2>Resources</h2>
            <form class="filters" role="search" id="filters">
            <label>Search <input type="search" id="search" placeholder="name, type, client…" autocomplete="off"></label>

            """);
        Select(page, "client", "Client", shown.Select(row => row.Client));
        Select(page, "family", "Family", shown.Select(row => row.Family));
        Select(page, "change", "Change", shown.Select(row => row.Change));
        page.Write($"<output id=\"shown\" aria-live=\"polite\">{shown.Length} of {shown.Length}</output></form>\n");
        if (shown.Length < rows.Length)
        {
            page.Write($"<p class=\"note\">{ReportText.Count(shown.Length, "resource")} of {ReportText.Count(rows.Length, "", "").Trim()}: those that change, then those that cost most. <code>datatier preview</code> lists all.</p>\n");
        }

        page.Write($"<div class=\"scroll tall\" tabindex=\"0\" role=\"region\" aria-label=\"Resources\"><table id=\"resources\"><thead><tr><th scope=\"col\">name</th><th scope=\"col\">type</th><th scope=\"col\">client</th><th scope=\"col\">family</th><th scope=\"col\">region</th><th scope=\"col\" class=\"number\">USD a month</th><th scope=\"col\">change</th></tr></thead><tbody>\n");
        foreach (var row in shown)
        {
            page.Write($"<tr><td>{ReportText.Cut(row.Name, 160)}</td><td>{ReportText.Cut(row.Type, 120)}</td><td>{row.Client}</td><td>{row.Family}</td><td>{row.Region}</td><td class=\"number\">{(row.Usd is { } usd ? ReportText.Usd(usd) : "")}</td><td>{row.Change}</td></tr>\n");
        }

        page.Write($"</tbody></table></div>\n</section>\n");
    }

    private static ImmutableArray<Row> Rows(Review review)
    {
        var usd = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var line in review.Cost.Lines)
        {
            if (line.UsdPerMonth is { } amount)
            {
                usd[line.Resource.Urn] = usd.GetValueOrDefault(line.Resource.Urn) + amount;
            }
        }

        var changes = review.Against?.Changes.Resources.ToDictionary(change => change.Resource.Urn, StringComparer.Ordinal) ?? [];
        var (clients, regions) = (PlanClients.Of(review.Plan), new PlanRegions(review.Plan, null));
        var rows = ImmutableArray.CreateBuilder<Row>();
        foreach (var resource in review.Plan.Resources)
        {
            if (resource.Custom && !resource.Type.StartsWith("pulumi:", StringComparison.Ordinal))
            {
                var change = changes.GetValueOrDefault(resource.Urn);
                rows.Add(new Row(
                    resource.Name, ShortType(resource.Type), clients.ClientOf(resource) ?? "", CostFamilies.Of(resource.Type),
                    resource.Type.StartsWith("aws:", StringComparison.Ordinal) ? regions.Of(resource) : "",
                    usd.TryGetValue(resource.Urn, out var amount) ? amount : null,
                    change?.Kind.Word() ?? "", change is null ? 0 : change.Stops ? 2 : 1));
            }
        }

        return rows.ToImmutable();
    }

    // aws:rds/instance:Instance -> aws:rds:Instance
    private static string ShortType(string type)
    {
        var (slash, colon) = (type.IndexOf('/'), type.LastIndexOf(':'));
        return slash > 0 && colon > slash && type.StartsWith("aws:", StringComparison.Ordinal) ? type[..slash] + type[colon..] : type;
    }

    private static void Select(HtmlWriter page, string id, string label, IEnumerable<string> values)
    {
        page.Write($"<label>{label} <select id=\"{id}\"><option value=\"\">all</option>");
        foreach (var value in values.Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            page.Write($"<option>{value}</option>");
        }

        page.Write($"</select></label>\n");
    }

    private sealed record Row(string Name, string Type, string Client, string Family, string Region, decimal? Usd, string Change, int Gravity);
}
