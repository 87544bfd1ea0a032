using System.Collections.Immutable;

namespace DataTier.Planning.Changes;

/// <summary>A difference and what it does.</summary>
public sealed record PropertyChange
{
    /// <summary>What differs.</summary>
    public required PropertyDifference Difference { get; init; }

    /// <summary>What that does.</summary>
    public required ChangeEffect Effect { get; init; }

    /// <summary>Why, or how, in words; null when there is nothing to say.</summary>
    public string? Why { get; init; }

    /// <summary>When it takes effect, e.g. <c>window-unless-applyImmediately</c>; null: during the update.</summary>
    public string? Timing { get; init; }

    /// <summary>How sure the effect is: high, medium or low.</summary>
    public required string Confidence { get; init; }

    /// <summary>Keys of <see cref="ChangeKnowledge.Source"/>.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}

/// <summary>Something that a change takes away.</summary>
/// <param name="Path">Where.</param>
/// <param name="Harm">What is lost, in words.</param>
/// <param name="Knowledge">What is known about it.</param>
/// <param name="Certain">Whether the values tell; else somebody has to look.</param>
public sealed record Reduction(string Path, string Harm, ReductionKnowledge Knowledge, bool Certain);
