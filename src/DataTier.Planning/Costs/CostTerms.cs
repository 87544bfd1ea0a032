using System.Collections.Immutable;
using DataTier.Planning.Costs.Prices;
using DataTier.Settings;

namespace DataTier.Planning.Costs;

/// <summary>What an estimate takes besides the plan: what tiers assume and promise, and what-ifs.</summary>
public sealed record CostTerms
{
    /// <summary>No tiers, no what-if.</summary>
    public static readonly CostTerms None = new();

    /// <summary>The use that each tier assumes, by tier.</summary>
    public ImmutableDictionary<string, UsageSettings> Usage { get; init; } = ImmutableDictionary<string, UsageSettings>.Empty;

    /// <summary>What a client of each tier may cost in a month, in US dollars, by tier.</summary>
    public ImmutableDictionary<string, decimal> CeilingsUsd { get; init; } = ImmutableDictionary<string, decimal>.Empty;

    /// <summary>As if all instances that can be reserved were; null as they are, on demand.</summary>
    public ReservedTerm? Reserved { get; init; }

    /// <summary>As if the stack's region were this one; null as it is.</summary>
    public string? Region { get; init; }

    /// <summary>What tiers assume and promise.</summary>
    public static CostTerms Of(IEnumerable<Tier> tiers)
    {
        var usage = ImmutableDictionary.CreateBuilder<string, UsageSettings>();
        var ceilings = ImmutableDictionary.CreateBuilder<string, decimal>();
        foreach (var tier in tiers)
        {
            usage.Add(tier.Name, tier.Usage);
            ceilings.Add(tier.Name, tier.Promise.MonthlyCeilingUsd);
        }

        return new CostTerms { Usage = usage.ToImmutable(), CeilingsUsd = ceilings.ToImmutable() };
    }
}
