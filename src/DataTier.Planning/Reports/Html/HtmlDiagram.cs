using System.Globalization;
using DataTier.Planning.Reports.Diagrams;

namespace DataTier.Planning.Reports.Html;

/// <summary>The architecture on the page: an SVG that takes its colours from the page's style.</summary>
internal static class HtmlDiagram
{
    private const int MostLanes = 24;
    private const int Pip = 9;

    public static void Write(HtmlWriter page, Diagram diagram)
    {
        var drawn = diagram.Lanes.Length <= MostLanes ? diagram : diagram with { Lanes = [.. diagram.Lanes.OrderByDescending(lane => lane.Clients).Take(MostLanes)] };
        var layout = new DiagramLayout(drawn);
        page.Write($"<section id=\"Architecture\"><h2>Architecture</h2>\n<p class=\"quiet\">What holds data, where it runs and what is copied");
        if (diagram.ByTier)
        {
            page.Write($"; {ReportText.Count(diagram.Clients, "client")} are more than fit a drawing, so each tier is one row");
        }

        page.Write($".</p>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Architecture diagram\">\n<svg class=\"diagram\" viewBox=\"0 0 {layout.Width} {layout.Height}\" width=\"{layout.Width}\" height=\"{layout.Height}\" role=\"img\" aria-labelledby=\"dt dd\">\n");
        page.Write($"<title id=\"dt\">Architecture of {diagram.Regions.Length} regions and {ReportText.Count(diagram.Clients, "client")}</title><desc id=\"dd\">");
        foreach (var lane in layout.Lanes)
        {
            page.Write($"{TitleOf(lane.Lane)}: {string.Join(", ", lane.Stores.Select(store => $"{NameOf(store.Store)} in {store.Store.Region}"))}. ");
        }

        page.Write($"</desc>\n<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\"/></marker></defs>\n");
        Regions(page, layout, drawn);
        foreach (var lane in layout.Lanes)
        {
            Lane(page, lane, layout.Width);
        }

        page.Write($"</svg></div>\n<p class=\"legend\"><span><i class=\"pip on\"></i><i class=\"pip on\"></i><i class=\"pip\"></i> runs in two of three zones</span> <span><i class=\"mark added\"></i> new</span> <span><i class=\"mark changed\"></i> changes</span> <span><i class=\"mark stopped\"></i> changes dangerously</span></p>\n");
        if (drawn.Lanes.Length < diagram.Lanes.Length)
        {
            page.Write($"<p class=\"note\">{MostLanes} of {diagram.Lanes.Length} tiers are drawn: those of the most clients.</p>\n");
        }

        page.Write($"</section>\n");
    }

    private static void Regions(HtmlWriter page, DiagramLayout layout, Diagram diagram)
    {
        for (var index = 0; index < diagram.Regions.Length; index++)
        {
            var region = diagram.Regions[index];
            var (x, width) = (DiagramLayout.RegionX(index), DiagramLayout.RegionWidth(index));
            page.Write($"<rect class=\"region\" x=\"{x}\" y=\"1\" width=\"{width}\" height=\"{layout.Height - 2}\" rx=\"10\"/><text class=\"name\" x=\"{x + DiagramLayout.Padding}\" y=\"26\">{region.Name}</text>");
            var zones = string.Join(" · ", region.Zones.Select(zone => zone.StartsWith(region.Name, StringComparison.Ordinal) ? zone[region.Name.Length..] : zone));
            page.Write($"<text class=\"small\" x=\"{x + DiagramLayout.Padding}\" y=\"43\">{(zones.Length == 0 ? "" : $"zones {zones}")}</text>\n");
        }
    }

    private static void Lane(HtmlWriter page, PlacedLane placed, int width)
    {
        var (lane, y) = (placed.Lane, placed.Y);
        page.Write($"<line class=\"lane\" x1=\"0\" x2=\"{width}\" y1=\"{y}\" y2=\"{y}\"/><text class=\"name\" x=\"4\" y=\"{y + 27}\">{ReportText.Cut(TitleOf(lane), 18)}</text>");
        var second = lane.Tier is { } tier ? $"tier {tier}" : lane.Clients > 1 ? ReportText.Count(lane.Clients, "client") : "";
        page.Write($"<text class=\"small\" x=\"4\" y=\"{y + 43}\">{ReportText.Cut(second, 24)}</text><text class=\"small\" x=\"4\" y=\"{y + (second.Length == 0 ? 43 : 58)}\">{ReportText.Usd(lane.UsdPerMonth)} USD</text>");
        if (lane.Applications > 0)
        {
            var middle = y + DiagramLayout.Padding + (PlacedStore.Height / 2);
            page.Write($"<path class=\"flow\" marker-end=\"url(#arrow)\" d=\"M{DiagramLayout.RegionX(0) - 46} {middle}h{46 + DiagramLayout.Padding - 3}\"/><text class=\"small end\" x=\"{DiagramLayout.RegionX(0) - 6}\" y=\"{middle - 7}\">{ReportText.Count(lane.Applications, "app")}</text>");
        }

        page.Write($"\n");
        foreach (var flow in placed.Flows)
        {
            Flow(page, flow);
        }

        foreach (var store in placed.Stores)
        {
            Store(page, store);
        }
    }

    private static void Flow(HtmlWriter page, PlacedFlow flow)
    {
        var (from, to) = (flow.From, flow.To);
        if (from.Store.Region == to.Store.Region)
        {
            // From edge to edge along the gap below, so that no box is crossed.
            var (x1, x2, low) = (from.X + (PlacedStore.Width / 2), to.X + (PlacedStore.Width / 2), Math.Max(from.Y, to.Y) + PlacedStore.Height);
            page.Write($"<path class=\"flow\" marker-end=\"url(#arrow)\" d=\"M{x1} {from.Y + PlacedStore.Height}V{low + 7}H{x2}V{to.Y + PlacedStore.Height}\"/>\n");
            return;
        }

        var (start, end) = (from.X + PlacedStore.Width, to.X - 1);
        var bend = end - 40;
        page.Write($"<path class=\"flow\" marker-end=\"url(#arrow)\" d=\"M{start} {from.MiddleY}H{bend}V{to.MiddleY}H{end}\"/><text class=\"small middle\" x=\"{(start + end) / 2}\" y=\"{to.MiddleY - 6}\">{flow.Label}</text>\n");
    }

    private static void Store(HtmlWriter page, PlacedStore placed)
    {
        var store = placed.Store;
        var detail = ReportText.Cut(store.Detail, 28);
        page.Write($"<g class=\"store {ClassOf(store.Mark)}\" transform=\"translate({placed.X} {placed.Y})\"><title>{NameOf(store)}{(store.Detail.Length == 0 ? "" : $", {store.Detail}")}{Words(store.Mark)}</title><rect width=\"{PlacedStore.Width}\" height=\"{PlacedStore.Height}\" rx=\"6\"/>");
        page.Write($"<text x=\"10\" y=\"{(detail.Length == 0 ? 30 : 20)}\">{ReportText.Cut(NameOf(store), 18)}</text><text class=\"small\" x=\"10\" y=\"36\">{detail}</text>");
        for (var zone = 0; zone < Math.Min(3, Math.Max(store.Zones, store.Zones == 0 ? 0 : 3)); zone++)
        {
            page.Write($"<circle class=\"{(zone < store.Zones ? "pip on" : "pip")}\" cx=\"{PlacedStore.Width - 10 - ((2 - zone) * Pip)}\" cy=\"12\" r=\"3\"/>");
        }

        page.Write($"</g>\n");
    }

    private static string TitleOf(DiagramLane lane) => lane.Title.Length == 0 ? "shared" : lane.Title;

    private static string NameOf(DiagramStore store) => store.Count > 1 ? $"{store.Count.ToString("#,0", CultureInfo.InvariantCulture)} {store.Title}" : store.Title;

    private static string ClassOf(DiagramMark mark) => mark switch
    {
        DiagramMark.Added => "added",
        DiagramMark.Changed => "changed",
        DiagramMark.Stopped => "stopped",
        _ => "same",
    };

    private static string Words(DiagramMark mark) => mark switch
    {
        DiagramMark.Added => "; new",
        DiagramMark.Changed => "; changes",
        DiagramMark.Stopped => "; changes dangerously",
        _ => "",
    };
}
