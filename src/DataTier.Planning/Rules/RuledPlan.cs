using DataTier.Planning.Plans;

namespace DataTier.Planning.Rules;

/// <summary>A plan, indexed for rules: each index is made once, when first asked for, so that a rule costs no more than what it speaks of.</summary>
internal sealed class RuledPlan
{
    private static readonly string[] Names = ["arn", "name", "id"];

    private readonly Dictionary<string, List<PlannedResource>> _byType = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Input), Dictionary<string, List<PlannedResource>>> _companions = [];
    private readonly Dictionary<string, Dictionary<string, PlannedResource>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, object> _indexes = [];

    public RuledPlan(Plan plan)
    {
        Plan = plan;
        foreach (var resource in plan.Resources)
        {
            if (!_byType.TryGetValue(resource.Type, out var resources))
            {
                _byType.Add(resource.Type, resources = []);
            }

            resources.Add(resource);
        }
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The region of the stack; null where the configuration names none.</summary>
    public string? HomeRegion => Text(Plan.Config["datatier:region"]) ?? Text(Plan.Config["aws:region"]);

    /// <summary>The account of the stack; null where the configuration names none.</summary>
    public string? Account => Text(Plan.Config["datatier:account"]);

    /// <summary>An index that more than one rule asks for; it is made once.</summary>
    public T Index<T>(Func<RuledPlan, T> make)
        where T : class
    {
        if (_indexes.TryGetValue(typeof(T), out var index))
        {
            return (T)index;
        }

        var made = make(this);
        _indexes.Add(typeof(T), made);
        return made;
    }

    /// <summary>The region of a resource: its own word, else its provider's; null where neither says.</summary>
    public string? RegionOf(PlannedResource resource) =>
        Text(resource["region"]) ?? (resource.Provider is { } urn && Plan.Find(urn) is { } provider ? Text(provider["region"]) : null);

    /// <summary>All resources of a type, in the order of the plan.</summary>
    public IReadOnlyList<PlannedResource> OfType(string type) => _byType.TryGetValue(type, out var resources) ? resources : [];

    /// <summary>The resource of a type that an input comes from: as the program says, else by the name that it gives; null where there is none.</summary>
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

        return resource[input] is PlannedValue.Known { Value: string name } ? Named(name, type) : null;
    }

    /// <summary>The resource of a type with an id, an ARN or a name; null where there is none.</summary>
    public PlannedResource? Named(string name, string type) => NamesOf(type).GetValueOrDefault(name);

    /// <summary>The resources of a type that take an input from a resource: as the program says, else by the name that they give.</summary>
    public IReadOnlyList<PlannedResource> Companions(PlannedResource resource, string type, string input)
    {
        if (!_companions.TryGetValue((type, input), out var index))
        {
            _companions.Add((type, input), index = IndexOf(type, input));
        }

        var found = index.GetValueOrDefault(resource.Urn);
        foreach (var name in NamesOf(resource))
        {
            found = Joined(found, index.GetValueOrDefault(name), resource);
        }

        return found ?? [];
    }

    // What comes from a third resource carries the name all the same; names are regional. A bucket for logs belongs to thousands.
    private List<PlannedResource>? Joined(List<PlannedResource>? found, List<PlannedResource>? named, PlannedResource resource)
    {
        if (named is null)
        {
            return found;
        }

        var known = new HashSet<PlannedResource>(found ?? [], ReferenceEqualityComparer.Instance);
        var region = RegionOf(resource);
        List<PlannedResource>? joined = null;
        foreach (var companion in named)
        {
            if (!known.Contains(companion) && RegionOf(companion) == region)
            {
                (joined ??= found is null ? [] : [.. found]).Add(companion);
            }
        }

        return joined ?? found;
    }

    private static string? Text(PlannedValue value) => value is PlannedValue.Known { Value: string text } ? text : null;

    private Dictionary<string, List<PlannedResource>> IndexOf(string type, string input)
    {
        var index = new Dictionary<string, List<PlannedResource>>(StringComparer.Ordinal);
        foreach (var companion in OfType(type))
        {
            if (companion.PropertyDependencies.TryGetValue(input, out var urns))
            {
                foreach (var urn in urns)
                {
                    Add(index, urn, companion);
                }
            }

            if (companion[input] is PlannedValue.Known { Value: string name })
            {
                Add(index, name, companion);
            }
        }

        return index;
    }

    private static void Add(Dictionary<string, List<PlannedResource>> index, string key, PlannedResource companion)
    {
        if (!index.TryGetValue(key, out var companions))
        {
            index.Add(key, companions = []);
        }

        companions.Add(companion);
    }

    private Dictionary<string, PlannedResource> NamesOf(string type)
    {
        if (!_byName.TryGetValue(type, out var names))
        {
            _byName.Add(type, names = new Dictionary<string, PlannedResource>(StringComparer.Ordinal));
            foreach (var resource in OfType(type))
            {
                foreach (var name in NamesOf(resource))
                {
                    names.TryAdd(name, resource);
                }
            }
        }

        return names;
    }

    private static IEnumerable<string> NamesOf(PlannedResource resource)
    {
        if (resource.Id is PlannedValue.Known { Value: string id })
        {
            yield return id;
        }

        foreach (var output in Names)
        {
            if (resource.Outputs[output] is PlannedValue.Known { Value: string name })
            {
                yield return name;
            }
        }
    }
}
