using System.Collections.Immutable;
using DataTier.Planning.Costs.Prices;

namespace DataTier.Planning.Costs;

/// <summary>Whether a cost follows from the plan alone.</summary>
public enum CostBasis
{
    /// <summary>Known from the plan: hours of instances, provisioned storage, keys.</summary>
    Fixed,

    /// <summary>Rests on an assumption about use.</summary>
    Usage,
}

/// <summary>One thing that a resource is billed for.</summary>
public sealed record LineItem
{
    /// <summary>What is billed; the same whatever the parameters are.</summary>
    public required string Name { get; init; }

    /// <summary>What varies: class, zones, type of storage; null where nothing does.</summary>
    public string? Detail { get; init; }

    /// <summary>What one of the quantity is, as the price says it.</summary>
    public required string Unit { get; init; }

    /// <summary>How many of it in a month; null where the plan does not tell.</summary>
    public required decimal? Quantity { get; init; }

    /// <summary>The name of the price.</summary>
    public required string PriceKey { get; init; }

    /// <summary>The price; null where none is known for the region.</summary>
    public required Price? Price { get; init; }

    /// <summary>Whether the price is that of a reservation.</summary>
    public bool Reserved { get; init; }

    /// <summary>Whether it rests on an assumption.</summary>
    public CostBasis Basis { get; init; }

    /// <summary>The assumptions it rests on.</summary>
    public ImmutableArray<Assumption> Assumptions { get; init; } = [];

    /// <summary>Why there is no amount; null where there is one.</summary>
    public string? Gap { get; init; }

    /// <summary>The name, with what varies in one bracket.</summary>
    public string Title => Detail is null ? Name : $"{Name} ({Detail})";

    /// <summary>US dollars in a month; null where price or quantity are not known.</summary>
    public decimal? UsdPerMonth => Quantity is { } quantity ? Price?.UsdFor(quantity) : null;
}
