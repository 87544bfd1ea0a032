using System.Collections.Immutable;

namespace DataTier.Planning.Costs;

/// <summary>A line whose cost differs between two estimates; names keep still, so that the same line is found again.</summary>
/// <param name="Urn">The resource.</param>
/// <param name="Name">What is billed, without what varies; null where the type has no pricer.</param>
/// <param name="Before">The line before; null where there was none.</param>
/// <param name="After">The line after; null where there is none any more.</param>
public sealed record CostLineDelta(string Urn, string? Name, CostLine? Before, CostLine? After)
{
    /// <summary>What it costs more, in US dollars a month; null where one side has no price.</summary>
    public decimal? UsdPerMonth =>
        Before is { State: CostState.Unpriced } || After is { State: CostState.Unpriced } ? null : (After?.UsdPerMonth ?? 0) - (Before?.UsdPerMonth ?? 0);
}

/// <summary>What a change of the plan does to its cost.</summary>
/// <param name="UsdPerMonth">What is priced on both sides costs that much more, in US dollars a month.</param>
/// <param name="Lines">The lines that differ, the largest difference first; those without a price stand at the end.</param>
public sealed record CostDelta(decimal UsdPerMonth, ImmutableArray<CostLineDelta> Lines)
{
    /// <summary>The difference between two estimates.</summary>
    public static CostDelta Between(CostEstimate before, CostEstimate after)
    {
        var old = Index(before);
        var deltas = new List<CostLineDelta>();
        foreach (var (key, line) in Index(after))
        {
            old.Remove(key, out var earlier);
            Add(deltas, key, earlier, line);
        }

        foreach (var (key, line) in old)
        {
            Add(deltas, key, line, null);
        }

        deltas.Sort(static (left, right) => Order(left, right));
        return new CostDelta(deltas.Sum(delta => delta.UsdPerMonth ?? 0), [.. deltas]);
    }

    private static Dictionary<(string Urn, string? Name, int Number), CostLine> Index(CostEstimate estimate)
    {
        var index = new Dictionary<(string Urn, string? Name, int Number), CostLine>();
        foreach (var line in estimate.Lines)
        {
            if (line.State == CostState.Free)
            {
                continue;
            }

            // A resource may have two lines of one name.
            var number = 0;
            while (!index.TryAdd((line.Resource.Urn, line.Item?.Name, number), line))
            {
                number++;
            }
        }

        return index;
    }

    private static void Add(List<CostLineDelta> deltas, (string Urn, string? Name, int Number) key, CostLine? before, CostLine? after)
    {
        var delta = new CostLineDelta(key.Urn, key.Name, before, after);
        if (delta.UsdPerMonth is not 0 && (delta.UsdPerMonth is not null || before is null || after is null || before.Item?.Title != after.Item?.Title))
        {
            deltas.Add(delta);
        }
    }

    private static int Order(CostLineDelta left, CostLineDelta right)
    {
        var order = Math.Abs(right.UsdPerMonth ?? 0).CompareTo(Math.Abs(left.UsdPerMonth ?? 0));
        order = order != 0 ? order : string.CompareOrdinal(left.Urn, right.Urn);
        return order != 0 ? order : string.CompareOrdinal(left.Name, right.Name);
    }
}
