using System.Collections.Immutable;
using DataTier.Settings;

namespace DataTier.Planning.Promises;

/// <summary>What a client has, and whether it is what its tier promises.</summary>
public sealed record ClientPromise
{
    /// <summary>The client, or what clients share.</summary>
    public required string Name { get; init; }

    /// <summary>The tier; null for what is shared.</summary>
    public required string? Tier { get; init; }

    /// <summary>What the tier promises; null where that is not known, and for what is shared.</summary>
    public required PromiseSettings? Promised { get; init; }

    /// <summary>What holds data, by family and name.</summary>
    public required ImmutableArray<Holding> Holdings { get; init; }

    /// <summary>Everything that was held against the promise.</summary>
    public required ImmutableArray<PromiseCheck> Checks { get; init; }

    /// <summary>Whether the promise holds.</summary>
    public PromiseVerdict Verdict => Promised is null ? PromiseVerdict.NotKnown
        : Checks.Any(check => check.Verdict == PromiseVerdict.Broken) ? PromiseVerdict.Broken
        : Checks.Any(check => check.Verdict == PromiseVerdict.NotKnown) ? PromiseVerdict.NotKnown
        : PromiseVerdict.Kept;

    /// <summary>The check that is worst: what is broken before what is not known before what is kept, then what uses most of its promise; null without checks.</summary>
    public PromiseCheck? Weakest
    {
        get
        {
            PromiseCheck? weakest = null;
            foreach (var check in Checks)
            {
                if (weakest is null || (check.Verdict, check.Share).CompareTo((weakest.Verdict, weakest.Share)) > 0)
                {
                    weakest = check;
                }
            }

            return weakest;
        }
    }
}
