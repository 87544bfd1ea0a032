using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises;

/// <summary>What a plan's clients have, held against what their tiers promise.</summary>
public sealed record PromiseReport
{
    /// <summary>The name that stands for what clients share; nothing is promised for it.</summary>
    public const string Shared = "shared";

    /// <summary>The input of a client's component that names its tier.</summary>
    internal const string TierInput = "tier";

    /// <summary>The plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>The clients by name, then what they share.</summary>
    public required ImmutableArray<ClientPromise> Clients { get; init; }

    /// <summary>Whether a promise is broken.</summary>
    public bool Stops => Clients.Any(client => client.Verdict == PromiseVerdict.Broken);

    /// <summary>How many clients have a verdict; what is shared has none.</summary>
    public int Count(PromiseVerdict verdict) => Clients.Count(client => client.Tier is not null && client.Verdict == verdict);

    /// <summary>Reads a plan.</summary>
    public static PromiseReport Of(Plan plan, PromiseTerms terms)
    {
        var promised = new PromisedPlan(plan, terms);
        var holdings = new Dictionary<string, List<Holding>>(StringComparer.Ordinal);
        foreach (var resource in plan.Resources)
        {
            if (Holdings.Of(resource, promised) is { } holding)
            {
                Of(holdings, promised.ClientOf(resource) ?? Shared).Add(promised.Measured(holding));
            }
        }

        var crossings = Isolation.Of(promised).ToLookup(crossing => crossing.Client, StringComparer.Ordinal);
        var clients = plan.OfType(PlanClients.ComponentType)
            .OrderBy(client => client.Name, StringComparer.Ordinal)
            .Select(client => ClientOf(client, Of(holdings, client.Name), crossings[client.Name], terms))
            .ToList();
        if (holdings.TryGetValue(Shared, out var shared))
        {
            clients.Add(new ClientPromise { Name = Shared, Tier = null, Promised = null, Holdings = Sorted(shared), Checks = [] });
        }

        return new PromiseReport { Plan = plan, Clients = [.. clients] };
    }

    private static ClientPromise ClientOf(PlannedResource client, List<Holding> holdings, IEnumerable<Crossing> crossings, PromiseTerms terms)
    {
        var tier = Fact.Of(client, TierInput).Text ?? "";
        var promise = terms.ByTier.GetValueOrDefault(tier);
        var sorted = Sorted(holdings);
        return new ClientPromise
        {
            Name = client.Name,
            Tier = tier,
            Promised = promise,
            Holdings = sorted,
            Checks = promise is null ? [] : [.. sorted.SelectMany(holding => PromiseChecks.Of(holding, promise.Of(holding.Family))), .. IsolationOf(client, crossings)],
        };
    }

    private static IEnumerable<PromiseCheck> IsolationOf(PlannedResource client, IEnumerable<Crossing> crossings)
    {
        var any = false;
        foreach (var crossing in crossings)
        {
            any = true;
            yield return new PromiseCheck(
                PromiseAspect.Isolation,
                null,
                null,
                crossing.From.Name,
                PromiseVerdict.Broken,
                $"promised no path to another client, found one to {crossing.To.Name} of {crossing.OtherClient}",
                $"{crossing.From.Type}::{crossing.From.Name} depends on {crossing.To.Type}::{crossing.To.Name}",
                decimal.MaxValue);
        }

        if (!any)
        {
            yield return new PromiseCheck(PromiseAspect.Isolation, null, null, client.Name, PromiseVerdict.Kept, "promised no path to another client, found none", client.Urn, 0);
        }
    }

    private static ImmutableArray<Holding> Sorted(List<Holding> holdings) =>
        [.. holdings.OrderBy(holding => holding.Family, StringComparer.Ordinal).ThenBy(holding => holding.Resource.Name, StringComparer.Ordinal)];

    private static List<Holding> Of(Dictionary<string, List<Holding>> holdings, string client)
    {
        if (!holdings.TryGetValue(client, out var own))
        {
            holdings.Add(client, own = []);
        }

        return own;
    }
}
