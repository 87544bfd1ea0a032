using System.Collections.Immutable;
using DataTier.Planning.Changes;
using DataTier.Planning.Costs;
using DataTier.Planning.Promises;

namespace DataTier.Planning.Reports;

/// <summary>A sum before and after; null where it is of nothing on that side.</summary>
public sealed record TotalDelta(string Name, CostTotal? Before, CostTotal? After)
{
    /// <summary>What it costs more, in US dollars a month, as far as priced.</summary>
    public decimal UsdPerMonth => (After?.UsdPerMonth ?? 0) - (Before?.UsdPerMonth ?? 0);
}

/// <summary>What a plan is compared with, and what that gives.</summary>
public sealed record ReviewAgainst
{
    /// <summary>The old side as it was named: a file or a commit.</summary>
    public required string Name { get; init; }

    /// <summary>What changes.</summary>
    public required PlanChanges Changes { get; init; }

    /// <summary>What the readers found in the old side, at the same prices, under the same assumptions and by the same rules.</summary>
    public required PlanReadings Before { get; init; }

    /// <summary>What the change costs, line by line.</summary>
    public required CostDelta CostDelta { get; init; }

    /// <summary>What the change does to the findings.</summary>
    public required FindingsDelta Findings { get; init; }

    /// <summary>What the change does to promises.</summary>
    public required PromiseDelta Promises { get; init; }

    /// <summary>Sums by client that either side has: those of the new side in its order, then those that are gone.</summary>
    public required ImmutableArray<TotalDelta> ByClient { get; init; }

    /// <summary>Sums by family, likewise.</summary>
    public required ImmutableArray<TotalDelta> ByFamily { get; init; }

    /// <summary>Compares two sides.</summary>
    /// <param name="name">The old side as it was named.</param>
    /// <param name="changes">What changes between the two.</param>
    /// <param name="before">What the readers found in the old side.</param>
    /// <param name="after">What they found in the new one.</param>
    public static ReviewAgainst Of(string name, PlanChanges changes, PlanReadings before, PlanReadings after) => new()
    {
        Name = name,
        Changes = changes,
        Before = before,
        CostDelta = CostDelta.Between(before.Cost, after.Cost),
        Findings = FindingsDelta.Between(before.Rules, after.Rules),
        Promises = PromiseDelta.Between(before.Promises, after.Promises),
        ByClient = Between(before.Cost.ByClient, after.Cost.ByClient),
        ByFamily = Between(before.Cost.ByFamily, after.Cost.ByFamily),
    };

    private static ImmutableArray<TotalDelta> Between(ImmutableArray<CostTotal> before, ImmutableArray<CostTotal> after)
    {
        var old = before.ToDictionary(total => total.Name, StringComparer.Ordinal);
        var deltas = ImmutableArray.CreateBuilder<TotalDelta>(after.Length);
        foreach (var total in after)
        {
            old.Remove(total.Name, out var earlier);
            deltas.Add(new TotalDelta(total.Name, earlier, total));
        }

        foreach (var total in before)
        {
            if (old.ContainsKey(total.Name))
            {
                deltas.Add(new TotalDelta(total.Name, total, null));
            }
        }

        return deltas.ToImmutable();
    }
}
