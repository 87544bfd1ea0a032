using System.Collections.Immutable;

namespace DataTier.Planning.Changes;

/// <summary>What is known about one property: what changing it does, and where that is written.</summary>
public sealed record PropertyKnowledge
{
    /// <summary>The path: dots go into nested objects, <c>[]</c> is any element.</summary>
    public required string Path { get; init; }

    /// <summary>What changing it does.</summary>
    public required ChangeEffect Effect { get; init; }

    /// <summary>When, or how.</summary>
    public string? When { get; init; }

    /// <summary>Advice.</summary>
    public string? Note { get; init; }

    /// <summary>When it takes effect, e.g. <c>window-unless-applyImmediately</c>; null: during the update.</summary>
    public string? Timing { get; init; }

    /// <summary>Whether AWS could do it in place although the provider replaces.</summary>
    public bool AwsInPlace { get; init; }

    /// <summary>How sure it is: high, medium or low.</summary>
    public required string Confidence { get; init; }

    /// <summary>Keys of <see cref="ChangeKnowledge.Source"/>.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}
