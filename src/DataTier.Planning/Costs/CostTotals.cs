using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Costs;

/// <summary>Adds the lines of an estimate up, in one pass, and holds them against what is allowed.</summary>
internal static class CostTotals
{
    /// <summary>The estimate of lines.</summary>
    public static CostEstimate Of(Plan plan, ImmutableArray<CostLine> lines, IReadOnlyDictionary<string, PlannedClient> planned, CostTerms terms)
    {
        var total = new CostSum();
        var byClient = new SortedDictionary<string, CostSum>(StringComparer.Ordinal);
        var byTier = new SortedDictionary<string, CostSum>(StringComparer.Ordinal);
        var byFamily = new SortedDictionary<string, CostSum>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            total.Add(line);
            SumOf(byClient, line.Client ?? CostEstimate.Shared).Add(line);
            SumOf(byTier, line.Tier ?? CostEstimate.Shared).Add(line);
            SumOf(byFamily, line.Family).Add(line);
        }

        var whole = total.ToTotal(plan.Stack);
        var clients = Totals(byClient);
        return new CostEstimate
        {
            Lines = lines,
            Total = whole,
            ByClient = clients,
            ByTier = Totals(byTier),
            ByFamily = [.. Totals(byFamily).OrderByDescending(family => family.UsdPerMonth).ThenBy(family => family.Name, StringComparer.Ordinal)],
            Limits = Limits(whole, PlannedClient.BudgetOfStack(plan), clients, planned, terms),
        };
    }

    private static CostSum SumOf(SortedDictionary<string, CostSum> sums, string name)
    {
        if (!sums.TryGetValue(name, out var sum))
        {
            sums.Add(name, sum = new CostSum());
        }

        return sum;
    }

    // What belongs to no one stands last.
    private static ImmutableArray<CostTotal> Totals(SortedDictionary<string, CostSum> sums) =>
    [
        .. sums.Where(pair => pair.Key != CostEstimate.Shared).Select(pair => pair.Value.ToTotal(pair.Key)),
        .. sums.Where(pair => pair.Key == CostEstimate.Shared).Select(pair => pair.Value.ToTotal(pair.Key)),
    ];

    private static ImmutableArray<CostLimit> Limits(
        CostTotal whole, decimal? stackBudget, ImmutableArray<CostTotal> clients, IReadOnlyDictionary<string, PlannedClient> planned, CostTerms terms)
    {
        var limits = ImmutableArray.CreateBuilder<CostLimit>();
        if (stackBudget is { } budget)
        {
            limits.Add(new CostLimit(whole.Name, "budget of the stack", budget, whole));
        }

        // The ceiling is for what the tier is made of; a client that adds to it states a budget, which takes the ceiling's place.
        foreach (var client in clients)
        {
            if (!planned.TryGetValue(client.Name, out var known))
            {
                continue;
            }

            if (known.BudgetUsd is { } own)
            {
                limits.Add(new CostLimit(client.Name, "budget of the client", own, client));
            }
            else if (terms.CeilingsUsd.TryGetValue(known.Tier, out var ceiling))
            {
                limits.Add(new CostLimit(client.Name, $"ceiling of tier {known.Tier}", ceiling, client));
            }
        }

        return limits.DrainToImmutable();
    }
}
