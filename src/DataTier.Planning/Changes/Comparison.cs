using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>Compares the resources of two plans, each after those that its inputs come from, because their fate decides about its own.</summary>
internal sealed class Comparison(Plan before, Plan after, ChangeKnowledge knowledge)
{
    private const string Region = "region";

    private readonly ResourceMatch _match = ResourceMatch.Of(before, after);
    private readonly Dictionary<string, ResourceChange?> _changes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string New, string Old)>> _names = new(StringComparer.Ordinal);

    /// <summary>Which resource is which.</summary>
    public ResourceMatch Match => _match;

    /// <summary>What becomes of a resource of the new plan; null when nothing changes.</summary>
    public ResourceChange? Of(PlannedResource resource)
    {
        if (_changes.TryGetValue(resource.Urn, out var known))
        {
            return known;
        }

        // Noted before it is worked out: a plan from a file may run in a circle.
        _changes[resource.Urn] = null;
        var change = _match.FormerOf(resource) is { } former
            ? Compare(resource, former)
            : new ResourceChange { Kind = ChangeKind.Added, Resource = resource, Knowledge = knowledge.Of(resource.Type) };
        _changes[resource.Urn] = change;
        return change;
    }

    private ResourceChange? Compare(PlannedResource resource, PlannedResource former)
    {
        var type = knowledge.Of(resource.Type);
        var differences = new List<PropertyDifference>();
        foreach (var input in InputNames(resource, former))
        {
            if (!Options.Ignores(resource, input))
            {
                AddDifferences(differences, type, resource, former, input);
            }
        }

        differences.RemoveAll(difference => Options.Ignores(resource, difference.Path, difference.Pattern));
        AddProviderDifference(differences, type, resource);
        var provider = resource.Provider is { } urn ? after.Find(urn) : null;
        var inputs = new ResourceInputs(former.Inputs, resource.Inputs)
        {
            Provider = provider?.Inputs ?? PlannedProperties.Empty,
            ProviderVersion = resource.Version,
        };
        var properties = Options.Replaces(resource, PropertyJudge.Judge(type, inputs, differences));
        var options = Options.Of(resource, former);
        var replacedWith = ReplacedWith(resource);
        if (properties.IsEmpty && options.IsEmpty && replacedWith is null)
        {
            return null;
        }

        var replacing = FirstReplacing(properties);
        var replaced = replacing is not null || replacedWith is not null;
        return new ResourceChange
        {
            Kind = replaced ? ChangeKind.Replaced : ChangeKind.Updated,
            Resource = resource,
            Former = former,
            Knowledge = type,
            Properties = properties,
            Reductions = Reductions.Of(type, inputs, differences),
            Options = options,
            Steps = replaced ? Replacement.StepsOf(type, resource, former) : null,
            Cause = replacing?.Difference.Cause ?? (replacing is null ? replacedWith : null),
        };
    }

    private void AddDifferences(List<PropertyDifference> differences, TypeKnowledge? type, PlannedResource resource, PlannedResource former, string input)
    {
        var (was, becomes) = (former.Inputs[input], resource.Inputs[input]);
        var sources = resource.PropertyDependencies.TryGetValue(input, out var urns) ? urns : [];
        if (sources.IsEmpty)
        {
            differences.AddRange(PropertyDifferences.Between(input, was, becomes));
            return;
        }

        becomes = MadeValues.Renamed(becomes, FormerNames(sources));
        var first = differences.Count;
        foreach (var difference in PropertyDifferences.Between(input, was, becomes))
        {
            if (!difference.Unknown || !Stays(sources, former, input))
            {
                differences.Add(difference with { Cause = CauseOf(difference.After, sources) });
            }
        }

        foreach (var source in sources)
        {
            if (after.Find(source) is { } other && Of(other) is { Kind: ChangeKind.Replaced } replaced)
            {
                AddConsequences(differences, first, type, replaced, input, becomes);
            }
        }
    }

    // A replaced resource has new ids, ARNs and generated names, although a plan made offline calls them the same.
    private void AddConsequences(
        List<PropertyDifference> differences, int first, TypeKnowledge? type, ResourceChange source, string input, PlannedValue value)
    {
        var places = new List<(string Path, string Pattern, PlannedValue Value)>();
        MadeValues.Find(value, input, input, Made(source.Resource), places);
        if (places.Count == 0 && source.Steps == ReplaceSteps.DeleteFirst && type?.Covering(input)?.Effect == ChangeEffect.Replace)
        {
            // What would be replaced with the new value goes before the old resource does, even when the name stays.
            places.Add((input, input, value));
        }

        foreach (var (path, pattern, old) in places)
        {
            if (differences.FindIndex(first, difference => difference.Pattern == pattern) < 0)
            {
                differences.Add(new PropertyDifference(path, pattern, old, PlannedValue.Unknown) { Cause = source.Resource.Urn });
            }
        }
    }

    private void AddProviderDifference(List<PropertyDifference> differences, TypeKnowledge? type, PlannedResource resource)
    {
        if (resource.Provider is not { } urn || after.Find(urn) is not { } provider || Of(provider) is not { Kind: ChangeKind.Replaced } replaced)
        {
            return;
        }

        foreach (var property in replaced.Properties)
        {
            var moves = property.Effect == ChangeEffect.Replace
                && (property.Difference.Input != Region || type?.Properties.ContainsKey(Region) != false)
                && !(property.Difference.Input == Region && resource.Inputs[Region] is not PlannedValue.AbsentValue);
            if (moves)
            {
                differences.Add(new PropertyDifference(Region, Region, property.Difference.Before, property.Difference.After) { Cause = provider.Urn });
                return;
            }
        }
    }

    // Whether a value that is unknown on one side comes from the same resources as before, and none of them is made anew.
    private bool Stays(ImmutableArray<string> sources, PlannedResource former, string input)
    {
        var formerSources = former.PropertyDependencies.TryGetValue(input, out var urns) ? urns : [];
        if (formerSources.Length != sources.Length)
        {
            return false;
        }

        foreach (var source in formerSources)
        {
            if (_match.NewUrnOf(source) is not { } urn || !sources.Contains(urn)
                || after.Find(urn) is not { } resource || Of(resource) is { Kind: not ChangeKind.Updated })
            {
                return false;
            }
        }

        return true;
    }

    private List<(string New, string Old)> FormerNames(ImmutableArray<string> sources)
    {
        var names = new List<(string New, string Old)>();
        foreach (var source in sources)
        {
            names.AddRange(FormerNames(source));
        }

        names.Sort(MadeValues.LongestFirst);
        return names;
    }

    private List<(string New, string Old)> FormerNames(string source)
    {
        if (_names.TryGetValue(source, out var known))
        {
            return known;
        }

        var names = new List<(string New, string Old)>();
        if (after.Find(source) is { } resource && _match.FormerOf(resource) is { } former && Of(resource) is not { Kind: ChangeKind.Replaced })
        {
            // An update keeps the id: another id is only another name for it, made up from another URN or given by AWS.
            var renamed = former.Urn != resource.Urn || Of(resource) is null
                || (former.Id is PlannedValue.Known && resource.Id is PlannedValue.Known && former.Id != resource.Id);
            if (renamed)
            {
                MadeValues.AddNames(names, resource, former);
            }
        }

        _names[source] = names;
        return names;
    }

    private string? CauseOf(PlannedValue value, ImmutableArray<string> sources)
    {
        foreach (var source in sources)
        {
            if (after.Find(source) is { } other && Of(other) is { Kind: ChangeKind.Added or ChangeKind.Replaced })
            {
                var places = new List<(string Path, string Pattern, PlannedValue Value)>();
                MadeValues.Find(value, "", "", Made(other), places);
                if (places.Count > 0)
                {
                    return source;
                }
            }
        }

        return null;
    }

    private string? ReplacedWith(PlannedResource resource)
    {
        foreach (var urn in resource.ReplaceWith)
        {
            if (after.Find(urn) is { } other && Of(other) is { Kind: ChangeKind.Replaced })
            {
                return urn;
            }
        }

        return null;
    }

    private static PropertyChange? FirstReplacing(ImmutableArray<PropertyChange> properties)
    {
        PropertyChange? caused = null;
        foreach (var property in properties)
        {
            if (property.Effect == ChangeEffect.Replace)
            {
                if (property.Difference.Cause is null)
                {
                    return property;
                }

                caused ??= property;
            }
        }

        return caused;
    }

    // Sorted; both sides are.
    private static IEnumerable<string> InputNames(PlannedResource resource, PlannedResource former)
    {
        foreach (var (name, _) in former.Inputs.With(resource.Inputs).Entries)
        {
            yield return name;
        }
    }

    private List<string> Made(PlannedResource resource)
    {
        if (!_made.TryGetValue(resource.Urn, out var texts))
        {
            texts = MadeValues.Of(resource);
            _made.Add(resource.Urn, texts);
        }

        return texts;
    }
}
