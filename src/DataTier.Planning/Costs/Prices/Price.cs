using System.Collections.Immutable;

namespace DataTier.Planning.Costs.Prices;

/// <summary>How far a price can be trusted, the most trusted first.</summary>
public enum Confidence
{
    /// <summary>Two independent sources agree.</summary>
    Verified,

    /// <summary>One source says so, or a stated rule derives it from what one says.</summary>
    SingleSource,

    /// <summary>No source at hand: general knowledge.</summary>
    Recalled,
}

/// <summary>The price of what lies above a quantity.</summary>
public readonly record struct PriceStep(decimal From, decimal Usd);

/// <summary>What one unit of something costs in a region, and why we think so.</summary>
public sealed record Price
{
    /// <summary>The dotted name, unique in the region.</summary>
    public required string Key { get; init; }

    /// <summary>What one of it is, e.g. <c>hour</c> or <c>GB-month</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>US dollars for one unit.</summary>
    public required decimal Usd { get; init; }

    /// <summary>Rising steps where the price falls with the quantity; empty where it does not.</summary>
    public ImmutableArray<PriceStep> Steps { get; init; } = [];

    /// <summary>How far it can be trusted.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The month that the source is of, as <c>2026-10</c>.</summary>
    public required string AsOf { get; init; }

    /// <summary>The id of the source in the price file.</summary>
    public required string Source { get; init; }

    /// <summary>What a quantity costs: each part of it at the price of its step.</summary>
    public decimal UsdFor(decimal quantity)
    {
        if (Steps.IsEmpty)
        {
            return quantity * Usd;
        }

        var sum = 0m;
        for (var index = 0; index < Steps.Length && quantity > Steps[index].From; index++)
        {
            var end = index + 1 < Steps.Length ? Math.Min(quantity, Steps[index + 1].From) : quantity;
            sum += (end - Steps[index].From) * Steps[index].Usd;
        }

        return sum;
    }
}
