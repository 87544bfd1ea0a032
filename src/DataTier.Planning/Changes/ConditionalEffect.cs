using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>Something else that has to hold for a <see cref="ConditionalEffect"/>.</summary>
public sealed record WhereClause(string Property, string Operator, PlannedValue Value);

/// <summary>An effect that depends on the values; it decides before the property's own effect.</summary>
public sealed record ConditionalEffect
{
    /// <summary>The path, or <c>*</c> for every property but <see cref="Except"/>.</summary>
    public required string Property { get; init; }

    /// <summary>any, add, remove, empty (all is removed), increase, decrease or set.</summary>
    public required string Change { get; init; }

    /// <summary>What such a change does.</summary>
    public required ChangeEffect Effect { get; init; }

    /// <summary>The condition in words.</summary>
    public required string If { get; init; }

    /// <summary>The value before; null for any.</summary>
    public PlannedValue? From { get; init; }

    /// <summary>The value after; null for any.</summary>
    public PlannedValue? To { get; init; }

    /// <summary>The value on one of the two sides; null for any.</summary>
    public PlannedValue? FromOrTo { get; init; }

    /// <summary>What else has to hold.</summary>
    public ImmutableArray<WhereClause> Where { get; init; } = [];

    /// <summary>Properties that <c>*</c> leaves out.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>It holds only for providers before this version; null: for all.</summary>
    public string? ProviderBefore { get; init; }

    /// <summary>Whether no plan can tell if it holds: then the property's own effect stands beside it, and the graver counts.</summary>
    public bool AtRuntime { get; init; }
}
