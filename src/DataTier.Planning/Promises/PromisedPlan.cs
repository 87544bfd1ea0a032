using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Promises;

/// <summary>A plan, indexed once: who takes an input from whom, what lies where, whose it is.</summary>
internal sealed class PromisedPlan
{
    private readonly Dictionary<(string Urn, string Type, string Input), List<PlannedResource>> _users = [];

    private readonly Dictionary<string, UsageSettings> _uses = new(StringComparer.Ordinal);

    public PromisedPlan(Plan plan, PromiseTerms terms)
    {
        Plan = plan;
        Clients = PlanClients.Of(plan);
        foreach (var client in plan.OfType(PlanClients.ComponentType))
        {
            if (Fact.Of(client, PromiseReport.TierInput).Text is { } tier && terms.Usage.TryGetValue(tier, out var usage))
            {
                _uses[client.Name] = usage;
            }
        }

        foreach (var resource in plan.Resources)
        {
            foreach (var (input, urns) in resource.PropertyDependencies)
            {
                foreach (var urn in urns)
                {
                    if (!_users.TryGetValue((urn, resource.Type, input), out var users))
                    {
                        _users.Add((urn, resource.Type, input), users = []);
                    }

                    users.Add(resource);
                }
            }
        }

        Backups = new BackupCopies(this);
        Scratch = ScratchBuckets.Of(plan);
        CopyTargets = new CopyTargets(plan);
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>Whose a resource is.</summary>
    public PlanClients Clients { get; }

    /// <summary>What backup plans cover.</summary>
    public BackupCopies Backups { get; }

    /// <summary>The buckets whose content can be made again.</summary>
    public ScratchBuckets Scratch { get; }

    /// <summary>The buckets that take copies.</summary>
    public CopyTargets CopyTargets { get; }

    /// <summary>The resources of a type that take an input from a resource.</summary>
    public IReadOnlyList<PlannedResource> Users(PlannedResource resource, string type, string input) =>
        _users.TryGetValue((resource.Urn, type, input), out var users) ? users : [];

    /// <summary>The one of them, or null.</summary>
    public PlannedResource? User(PlannedResource resource, string type, string input) => Users(resource, type, input) is [var first, ..] ? first : null;

    /// <summary>The resource of a type that an input comes from, or null.</summary>
    public PlannedResource? Source(PlannedResource resource, string input, string type)
    {
        if (resource.PropertyDependencies.TryGetValue(input, out var urns))
        {
            foreach (var urn in urns)
            {
                if (Plan.Find(urn) is { } found && found.Type == type)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>What the tier of a resource's client states of its use; null where it states nothing.</summary>
    public int? Stated(PlannedResource resource, UsageFact fact) =>
        Clients.ClientOf(resource) is { } client && _uses.TryGetValue(client, out var usage) ? usage.Stated(fact) : null;

    /// <summary>Where a resource lies: its own word, else its provider's; null where neither says.</summary>
    public string? RegionOf(PlannedResource resource) =>
        Fact.Of(resource, "region").Text ?? (resource.Provider is { } urn && Plan.Find(urn) is { } provider ? Fact.Of(provider, "region").Text : null);

    /// <summary>Whether two resources lie in different regions; null where the region of one is not known.</summary>
    public bool? Apart(PlannedResource one, PlannedResource other) =>
        RegionOf(one) is { } here && RegionOf(other) is { } there ? here != there : null;
}
