using System.Collections.Immutable;
using DataTier.Planning.Changes;
using DataTier.Planning.Costs;
using DataTier.Planning.Promises;

namespace DataTier.Planning.Reports;

/// <summary>A sum before and after.</summary>
/// <param name="Name">What the sum is of.</param>
/// <param name="Before">The sum before; null where it is of nothing.</param>
/// <param name="After">The sum after; null where it is of nothing.</param>
/// <param name="UsdPerMonth">What is priced on both sides costs that much more, in US dollars a month.</param>
public sealed record TotalDelta(string Name, CostTotal? Before, CostTotal? After, decimal UsdPerMonth);

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
    public static ReviewAgainst Of(string name, PlanChanges changes, PlanReadings before, PlanReadings after)
    {
        var cost = CostDelta.Between(before.Cost, after.Cost);
        return new()
        {
            Name = name,
            Changes = changes,
            Before = before,
            CostDelta = cost,
            Findings = FindingsDelta.Between(before.Rules, after.Rules),
            Promises = PromiseDelta.Between(before.Promises, after.Promises),
            ByClient = Between(before.Cost.ByClient, after.Cost.ByClient, cost, line => line.Client ?? CostEstimate.Shared),
            ByFamily = Between(before.Cost.ByFamily, after.Cost.ByFamily, cost, line => line.Family),
        };
    }

    private static ImmutableArray<TotalDelta> Between(ImmutableArray<CostTotal> before, ImmutableArray<CostTotal> after, CostDelta cost, Func<CostLine, string> nameOf)
    {
        var oneSided = OneSided(cost, nameOf);
        var old = before.ToDictionary(total => total.Name, StringComparer.Ordinal);
        var deltas = ImmutableArray.CreateBuilder<TotalDelta>(after.Length);
        foreach (var total in after)
        {
            old.Remove(total.Name, out var earlier);
            deltas.Add(new TotalDelta(total.Name, earlier, total, total.UsdPerMonth - (earlier?.UsdPerMonth ?? 0) - oneSided.GetValueOrDefault(total.Name)));
        }

        foreach (var total in before)
        {
            if (old.ContainsKey(total.Name))
            {
                deltas.Add(new TotalDelta(total.Name, total, null, -total.UsdPerMonth - oneSided.GetValueOrDefault(total.Name)));
            }
        }

        return deltas.ToImmutable();
    }

    // A price that is there on one side only is no difference: nobody knows what the other side costs.
    private static Dictionary<string, decimal> OneSided(CostDelta cost, Func<CostLine, string> nameOf)
    {
        var usd = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var line in cost.Lines)
        {
            if (line is { UsdPerMonth: null, Before: { UsdPerMonth: { } gone } before })
            {
                usd[nameOf(before)] = usd.GetValueOrDefault(nameOf(before)) - gone;
            }

            if (line is { UsdPerMonth: null, After: { UsdPerMonth: { } come } after })
            {
                usd[nameOf(after)] = usd.GetValueOrDefault(nameOf(after)) + come;
            }
        }

        return usd;
    }
}
