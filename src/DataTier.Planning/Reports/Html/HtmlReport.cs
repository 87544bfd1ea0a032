namespace DataTier.Planning.Reports.Html;

/// <summary>A review as one page that stands by itself: no network, no fonts, dark and light, for screens, phones and paper.</summary>
/// <remarks>The page stays below two megabytes whatever the plan: many clients are drawn by tier, and long lists say what they leave out.</remarks>
public static class HtmlReport
{
    /// <summary>Writes the page.</summary>
    public static void Write(Review review, TextWriter output)
    {
        var page = new HtmlWriter(output);
        var (style, script) = (PageAssets.Style(), PageAssets.Script());
        var policy = $"default-src 'none'; style-src {PageAssets.HashOf(style)}; script-src {PageAssets.HashOf(script)}; base-uri 'none'; form-action 'none'";
        page.Write($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{review.Plan.Stack} · {review.Outcome.Advice()}</title>
            <style>
            """);
        page.WriteAsset(style);
        page.Write($"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n");
        Header(page, review);
        page.Write($"<main id=\"main\">\n");
        if (review.Against is { } against)
        {
            HtmlChanges.Write(page, against.Changes);
        }

        HtmlFindings.Write(page, review.Rules, review.Against?.Findings);
        HtmlPromises.Write(page, review.Promises, review.Against?.Promises);
        HtmlDiagram.Write(page, review.Diagram);
        HtmlCosts.Write(page, review);
        HtmlResources.Write(page, review);
        page.Write($"</main>\n<footer>DataTier review of {review.Plan.Project} · {review.Plan.Stack}. Estimates, not a bill; made from the plan alone.</footer>\n<script>");
        page.WriteAsset(script);
        page.Write($"</script>\n</body>\n</html>\n");
    }

    /// <summary>The class that colours an outcome.</summary>
    internal static string ClassOf(Outcome outcome) => outcome switch
    {
        Outcome.Fine => "good",
        Outcome.Notable => "warn",
        _ => "bad",
    };

    private static void Header(HtmlWriter page, Review review)
    {
        page.Write($"""
            <header>
            <div class="top"><p class="eyebrow">{review.Plan.Project} · review</p><button type="button" id="theme" aria-pressed="false">Dark</button></div>
            <h1>{review.Plan.Stack} <span class="badge {ClassOf(review.Outcome)}">{review.Outcome.Advice()}</span></h1>

            """);
        if (review.Against is { } against)
        {
            page.Write($"<p class=\"quiet\">compared with <code>{ReportText.Cut(against.Name, 200)}</code></p>\n");
        }

        page.Write($"<ul class=\"verdicts\">\n");
        foreach (var verdict in review.Verdicts)
        {
            page.Write($"<li class=\"{ClassOf(verdict.Outcome)}\"><b>{Sign(verdict.Outcome)} {verdict.Subject}</b><span>{verdict.Words}</span></li>\n");
        }

        page.Write($"</ul>\n<dl class=\"figures\">\n");
        Figure(page, "USD a month", ReportText.Usd(review.Cost.Total.UsdPerMonth), review.Against is { } old ? ReportText.SignedUsd(old.CostDelta.UsdPerMonth) : "");
        Figure(page, "clients", ReportText.Count(review.Diagram.Clients, "", ""), "");
        Figure(page, "resources", ReportText.Count(review.Plan.Resources.Length, "", ""), "");
        if (review.Against is { } changed)
        {
            Figure(page, "changes", ReportText.Count(changed.Changes.Resources.Length, "", ""), $"{changed.Changes.Unchanged} unchanged");
        }

        page.Write($"</dl>\n<nav aria-label=\"Sections\">{""}");
        foreach (var (name, there) in ((string, bool)[])[("Changes", review.Against is not null), ("Findings", true), ("Promises", true), ("Architecture", true), ("Cost", true), ("Resources", true)])
        {
            if (there)
            {
                page.Write($"<a href=\"#{name}\">{name}</a>");
            }
        }

        page.Write($"</nav>\n</header>\n");
    }

    private static void Figure(HtmlWriter page, string name, string value, string aside) =>
        page.Write($"<div><dt>{name}</dt><dd>{value.Trim()} <small>{aside}</small></dd></div>\n");

    private static string Sign(Outcome outcome) => outcome switch
    {
        Outcome.Fine => "✓",
        Outcome.Notable => "!",
        _ => "✕",
    };
}
