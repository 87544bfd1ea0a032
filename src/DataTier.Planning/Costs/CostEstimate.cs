using System.Collections.Immutable;

namespace DataTier.Planning.Costs;

/// <summary>What a plan costs in a month, line by line, and whether that is within what is allowed.</summary>
public sealed record CostEstimate
{
    /// <summary>All lines: in the order of the plan, and of the pricer within a resource.</summary>
    public required ImmutableArray<CostLine> Lines { get; init; }

    /// <summary>The sum of all.</summary>
    public required CostTotal Total { get; init; }

    /// <summary>Sums by client, by name; what belongs to no client comes last, under <see cref="Shared"/>.</summary>
    public required ImmutableArray<CostTotal> ByClient { get; init; }

    /// <summary>Sums by tier, by name.</summary>
    public required ImmutableArray<CostTotal> ByTier { get; init; }

    /// <summary>Sums by family, the dearest first.</summary>
    public required ImmutableArray<CostTotal> ByFamily { get; init; }

    /// <summary>Ceilings and budgets, the stack's first.</summary>
    public required ImmutableArray<CostLimit> Limits { get; init; }

    /// <summary>The name of what belongs to no client.</summary>
    public const string Shared = "(shared)";

    /// <summary>Whether some ceiling or budget is broken.</summary>
    public bool OverLimit
    {
        get
        {
            foreach (var limit in Limits)
            {
                if (limit.Verdict == LimitVerdict.Broken)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
