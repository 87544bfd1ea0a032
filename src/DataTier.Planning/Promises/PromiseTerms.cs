using System.Collections.Immutable;
using DataTier.Settings;

namespace DataTier.Planning.Promises;

/// <summary>What each tier promises, by tier.</summary>
public sealed record PromiseTerms(ImmutableDictionary<string, PromiseSettings> ByTier)
{
    /// <summary>No tiers: nothing is held against anything.</summary>
    public static readonly PromiseTerms None = new(ImmutableDictionary<string, PromiseSettings>.Empty);

    /// <summary>What tiers promise.</summary>
    public static PromiseTerms Of(IEnumerable<Tier> tiers) => new(tiers.ToImmutableDictionary(tier => tier.Name, tier => tier.Promise));
}
