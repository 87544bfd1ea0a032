using DataTier.Planning.Plans;

namespace DataTier.Planning.Costs;

/// <summary>What is known about a cost.</summary>
public enum CostState
{
    /// <summary>Known from the plan.</summary>
    Fixed,

    /// <summary>Known under a stated assumption.</summary>
    Usage,

    /// <summary>AWS does not bill it.</summary>
    Free,

    /// <summary>It costs something, and we do not know how much.</summary>
    Unpriced,
}

/// <summary>One line of an estimate: a resource, whom it is for, and one thing that it is billed for.</summary>
public sealed record CostLine
{
    /// <summary>The resource.</summary>
    public required PlannedResource Resource { get; init; }

    /// <summary>The client it belongs to; null for what belongs to the whole stack.</summary>
    public required string? Client { get; init; }

    /// <summary>The client's tier; null where there is no client, or the plan does not tell.</summary>
    public required string? Tier { get; init; }

    /// <summary>The family, see <see cref="CostFamilies"/>.</summary>
    public required string Family { get; init; }

    /// <summary>The region whose prices hold.</summary>
    public required string Region { get; init; }

    /// <summary>What is billed; null for what is free and for what has no pricer.</summary>
    public required LineItem? Item { get; init; }

    /// <summary>Why there is no amount; null where there is one, or nothing to pay.</summary>
    public required string? Gap { get; init; }

    /// <summary>What is known.</summary>
    public CostState State => Gap is not null ? CostState.Unpriced
        : Item is null ? CostState.Free
        : Item.Basis == CostBasis.Usage ? CostState.Usage
        : CostState.Fixed;

    /// <summary>US dollars in a month; null where it is free or not known.</summary>
    public decimal? UsdPerMonth => Gap is null ? Item?.UsdPerMonth : null;
}
