using System.Collections.Immutable;
using DataTier.Planning.Costs.Prices;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Costs;

/// <summary>Prices a plan: the same plan and terms give the same estimate.</summary>
public static class Estimator
{
    /// <summary>What a plan costs in a month.</summary>
    public static CostEstimate Estimate(Plan plan, CostTerms terms)
    {
        var clients = PlannedClient.Of(plan);
        return CostTotals.Of(plan, Lines(plan, terms, clients), clients, terms);
    }

    private static ImmutableArray<CostLine> Lines(Plan plan, CostTerms terms, IReadOnlyDictionary<string, PlannedClient> planned)
    {
        var clients = PlanClients.Of(plan);
        var regions = new PlanRegions(plan, terms.Region);
        var links = new PlanLinks(plan);
        var lines = ImmutableArray.CreateBuilder<CostLine>(plan.Resources.Length);
        foreach (var resource in plan.Resources)
        {
            // Components and providers are not billed; what is only read is paid for elsewhere.
            if (!resource.Custom || resource.Read || resource.Type.StartsWith("pulumi:", StringComparison.Ordinal))
            {
                continue;
            }

            var client = clients.ClientOf(resource);
            var tier = client is null ? null : planned.GetValueOrDefault(client)?.Tier;
            var prices = PriceList.Of(regions.Of(resource));
            var line = new CostLine
            {
                Resource = resource,
                Client = client,
                Tier = tier,
                Family = CostFamilies.Of(resource.Type),
                Region = prices.Region,
                Item = null,
                Gap = null,
            };
            if (FreeTypes.Has(resource.Type))
            {
                lines.Add(line);
            }
            else if (PricersByType.Of(resource.Type) is { } pricer)
            {
                var usage = tier is null ? UsageSettings.Assumed : terms.Usage.GetValueOrDefault(tier, UsageSettings.Assumed);
                Add(lines, line, pricer.Price(new Priceable(resource, links, prices, usage)), terms.Reserved);
            }
            else
            {
                lines.Add(line with { Gap = $"no pricer for {resource.Type}" });
            }
        }

        return lines.DrainToImmutable();
    }

    // A resource of a billed type that is billed for nothing (a gateway endpoint) counts as free.
    private static void Add(ImmutableArray<CostLine>.Builder lines, CostLine line, IEnumerable<LineItem> items, ReservedTerm? term)
    {
        var before = lines.Count;
        foreach (var item in items)
        {
            lines.Add(line with { Item = Reserved(item, term), Gap = item.Gap });
        }

        if (lines.Count == before)
        {
            lines.Add(line);
        }
    }

    private static LineItem Reserved(LineItem item, ReservedTerm? term) =>
        term is { } length && item.Price is { } price && Reservations.Reserved(price, length) is { } reserved
            ? item with { Reserved = true, Price = reserved, Detail = $"{item.Detail}, reserved {(length == ReservedTerm.OneYear ? "1y" : "3y")}" }
            : item;
}
