using System.Collections.Immutable;
using DataTier.Planning.Costs.Prices;
using DataTier.Settings;

namespace DataTier.Planning.Costs;

/// <summary>What an estimate takes besides the plan: what a tier assumes and promises, budgets, and what-ifs.</summary>
public sealed record CostTerms
{
    /// <summary>No tiers, no budgets, no what-if.</summary>
    public static readonly CostTerms None = new();

    /// <summary>The use that each tier assumes, by tier.</summary>
    public ImmutableDictionary<string, UsageSettings> Usage { get; init; } = ImmutableDictionary<string, UsageSettings>.Empty;

    /// <summary>What a client of each tier may cost in a month, in US dollars, by tier.</summary>
    public ImmutableDictionary<string, decimal> CeilingsUsd { get; init; } = ImmutableDictionary<string, decimal>.Empty;

    /// <summary>What each client may spend in a month, by client, where the stack states it.</summary>
    public ImmutableDictionary<string, decimal> ClientBudgetsUsd { get; init; } = ImmutableDictionary<string, decimal>.Empty;

    /// <summary>What the whole stack may spend in a month; null where it states nothing.</summary>
    public decimal? StackBudgetUsd { get; init; }

    /// <summary>As if all instances that can be reserved were; null as they are, on demand.</summary>
    public ReservedTerm? Reserved { get; init; }

    /// <summary>As if the stack's region were this one; null as it is.</summary>
    public string? Region { get; init; }

    /// <summary>What the settings of a stack and its tiers say.</summary>
    public static CostTerms Of(ProjectSettings settings)
    {
        var usage = ImmutableDictionary.CreateBuilder<string, UsageSettings>();
        var ceilings = ImmutableDictionary.CreateBuilder<string, decimal>();
        foreach (var (name, tier) in settings.Tiers)
        {
            usage.Add(name, tier.Usage);
            ceilings.Add(name, tier.Promise.MonthlyCeilingUsd);
        }

        var budgets = ImmutableDictionary.CreateBuilder<string, decimal>();
        foreach (var client in settings.Stack.Clients)
        {
            if (client.MonthlyBudgetUsd is { } budget)
            {
                budgets.Add(client.Name, budget);
            }
        }

        return new CostTerms
        {
            Usage = usage.ToImmutable(),
            CeilingsUsd = ceilings.ToImmutable(),
            ClientBudgetsUsd = budgets.ToImmutable(),
            StackBudgetUsd = settings.Stack.MonthlyBudgetUsd,
        };
    }
}
