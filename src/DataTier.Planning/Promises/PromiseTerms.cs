using System.Collections.Immutable;
using DataTier.Settings;

namespace DataTier.Planning.Promises;

/// <summary>What each tier promises, by tier.</summary>
public sealed record PromiseTerms(ImmutableDictionary<string, PromiseSettings> ByTier)
{
    /// <summary>The use that each tier states, by tier: sizes that no plan tells.</summary>
    public ImmutableDictionary<string, UsageSettings> Usage { get; init; } = ImmutableDictionary<string, UsageSettings>.Empty;

    /// <summary>How long restores took when they were tried, in minutes by family, by tier.</summary>
    public ImmutableDictionary<string, ImmutableSortedDictionary<string, int>> Restores { get; init; } = ImmutableDictionary<string, ImmutableSortedDictionary<string, int>>.Empty;

    /// <summary>No tiers: nothing is held against anything.</summary>
    public static readonly PromiseTerms None = new(ImmutableDictionary<string, PromiseSettings>.Empty);

    /// <summary>What tiers promise.</summary>
    public static PromiseTerms Of(IReadOnlyCollection<Tier> tiers) => new(tiers.ToImmutableDictionary(tier => tier.Name, tier => tier.Promise))
    {
        Usage = tiers.ToImmutableDictionary(tier => tier.Name, tier => tier.Usage),
        Restores = tiers.ToImmutableDictionary(tier => tier.Name, tier => tier.Restores),
    };
}
