using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Promises;

/// <summary>A plan, indexed once: who takes an input from whom, what lies where, whose it is.</summary>
internal sealed class PromisedPlan
{
    private readonly Dictionary<string, string> _tiers = new(StringComparer.Ordinal);
    private readonly PromiseTerms _terms;

    public PromisedPlan(Plan plan, PromiseTerms terms)
    {
        Plan = plan;
        Graph = new PlanGraph(plan);
        _terms = terms;
        foreach (var client in plan.OfType(PlanClients.ComponentType))
        {
            if (Fact.Of(client, PromiseReport.TierInput).Text is { } tier)
            {
                _tiers[client.Name] = tier;
            }
        }

        Backups = new BackupCopies(this);
        Scratch = ScratchBuckets.Of(plan);
        CopyTargets = new CopyTargets(plan);
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>Who names whom.</summary>
    public PlanGraph Graph { get; }

    /// <summary>What backup plans cover.</summary>
    public BackupCopies Backups { get; }

    /// <summary>The buckets whose content can be made again.</summary>
    public ScratchBuckets Scratch { get; }

    /// <summary>The buckets that take copies.</summary>
    public CopyTargets CopyTargets { get; }

    /// <summary>The resource of a URN, or null.</summary>
    public PlannedResource? Find(string urn) => Graph.Find(urn)?.Resource;

    /// <summary>The client that a resource belongs to; null for what clients share.</summary>
    public string? ClientOf(PlannedResource resource) => Graph.Find(resource.Urn)?.Client;

    /// <summary>The resources of a type that take an input from a resource, in the order of the plan.</summary>
    public IEnumerable<PlannedResource> Users(PlannedResource resource, string type, string input)
    {
        foreach (var (taken, user) in Graph.Find(resource.Urn)?.Users ?? [])
        {
            if (taken == input && user.Type == type)
            {
                yield return user;
            }
        }
    }

    /// <summary>The first of them, or null.</summary>
    public PlannedResource? User(PlannedResource resource, string type, string input)
    {
        foreach (var user in Users(resource, type, input))
        {
            return user;
        }

        return null;
    }

    /// <summary>The resource of a type that an input comes from, or null.</summary>
    public PlannedResource? Source(PlannedResource resource, string input, string type)
    {
        if (resource.PropertyDependencies.TryGetValue(input, out var urns))
        {
            foreach (var urn in urns)
            {
                if (Find(urn) is { } found && found.Type == type)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>What the tier of a resource's client states of its use; null where it states nothing.</summary>
    public int? Stated(PlannedResource resource, UsageFact fact) =>
        TierOf(resource) is { } tier && _terms.Usage.TryGetValue(tier, out var usage) ? usage.Stated(fact) : null;

    /// <summary>A holding as it is known: what the tier of its client measured goes before what is assumed or not known.</summary>
    public Holding Measured(Holding holding) =>
        TierOf(holding.Resource) is { } tier && _terms.Restores.TryGetValue(tier, out var restores) && restores.TryGetValue(holding.Family, out var minutes)
            ? holding with { Recoveries = [.. holding.Recoveries.Select(recovery => recovery.Measured(minutes))] }
            : holding;

    /// <summary>Where a resource lies: its own word, else its provider's; null where neither says.</summary>
    public string? RegionOf(PlannedResource resource) =>
        Fact.Of(resource, "region").Text ?? (resource.Provider is { } urn && Find(urn) is { } provider ? Fact.Of(provider, "region").Text : null);

    /// <summary>Whether two resources lie in different regions; null where the region of one is not known.</summary>
    public bool? Apart(PlannedResource one, PlannedResource other) =>
        RegionOf(one) is { } here && RegionOf(other) is { } there ? here != there : null;

    private string? TierOf(PlannedResource resource) => ClientOf(resource) is { } client ? _tiers.GetValueOrDefault(client) : null;
}
