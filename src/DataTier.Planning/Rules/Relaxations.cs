using DataTier.Planning.Plans;
using DataTier.Planning.Rules.Files;

namespace DataTier.Planning.Rules;

/// <summary>What the tiers of a plan openly do without: each part of the stack says it of itself.</summary>
internal sealed class Relaxations(Plan plan)
{
    /// <summary>The input of a component that holds a client, or what the clients share: rules and why they are relaxed.</summary>
    private const string Input = "relaxes";

    private const string TierInput = "tier";
    private const string DisposableKey = "datatier:disposable";

    private readonly Dictionary<string, PlannedResource?> _owners = new(StringComparer.Ordinal);
    private readonly bool _disposable = plan.Config[DisposableKey] is PlannedValue.Known { Value: "true" or true };
    private readonly Dictionary<string, PlannedResource> _tiers = OwnersByTier(plan);

    /// <summary>What relaxes a rule for a resource; null where nothing does.</summary>
    public Relaxation? For(Rule rule, PlannedResource resource)
    {
        if (rule.Disposable && _disposable)
        {
            return new Relaxation(TierFor(resource) ?? plan.Stack, "the environment is declared disposable");
        }

        return rule.Relaxable is not null && OwnerOf(resource) is { } owner && Relaxed(owner) is { } relaxed && relaxed[rule.Id] is PlannedValue.Known { Value: string reason }
            ? new Relaxation(TierOf(owner), reason)
            : null;
    }

    /// <summary>The tier that decides what a resource is made from; null where no component above it says.</summary>
    public string? TierFor(PlannedResource resource) => OwnerOf(resource) is { } owner ? TierOf(owner) : null;

    /// <summary>Relaxations of rules that are not known or that no tier may relax, in words.</summary>
    public IEnumerable<string> Errors()
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in plan.Resources)
        {
            if (Relaxed(resource) is not { } relaxed)
            {
                continue;
            }

            foreach (var (id, _) in relaxed.Entries)
            {
                var error = Rulebook.Find(id) switch
                {
                    null => $"tier {TierOf(resource)} relaxes '{id}', which is no rule; {Rulebook.Suggest(id)}",
                    { Relaxable: null } => $"tier {TierOf(resource)} relaxes {id}, which no tier may; keep the rule, or waive it for a resource and a time",
                    _ => null,
                };
                if (error is not null && told.Add(error))
                {
                    yield return error;
                }
            }
        }
    }

    private PlannedResource? OwnerOf(PlannedResource resource)
    {
        if (Relaxed(resource) is not null)
        {
            return resource;
        }

        // The platform makes the storage classes of all tiers.
        if (resource.Type == Types.StorageClass && Volumes.TierOf(resource) is { } tier && _tiers.TryGetValue(tier, out var ofTier))
        {
            return ofTier;
        }

        if (resource.Parent is null)
        {
            return null;
        }

        if (!_owners.TryGetValue(resource.Parent, out var owner))
        {
            // Noted before it is looked for: a plan from a file may run in a circle.
            _owners[resource.Parent] = null;
            owner = plan.Find(resource.Parent) is { } parent ? OwnerOf(parent) : null;
            _owners[resource.Parent] = owner;
        }

        return owner;
    }

    private static Dictionary<string, PlannedResource> OwnersByTier(Plan plan)
    {
        var owners = new Dictionary<string, PlannedResource>(StringComparer.Ordinal);
        foreach (var resource in plan.Resources)
        {
            if (Relaxed(resource) is not null)
            {
                owners.TryAdd(TierOf(resource), resource);
            }
        }

        return owners;
    }

    private static PlannedProperties? Relaxed(PlannedResource resource) =>
        !resource.Custom && resource[Input] is PlannedValue.Map relaxed ? relaxed.Properties : null;

    private static string TierOf(PlannedResource owner) => owner[TierInput] is PlannedValue.Known { Value: string tier } ? tier : owner.Name;
}
