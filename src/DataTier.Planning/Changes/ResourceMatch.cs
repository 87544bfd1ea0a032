using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>Which resource of the old plan is which of the new one: the one of the same URN, or of one that an alias names.</summary>
internal sealed class ResourceMatch
{
    private readonly Dictionary<string, PlannedResource> _formers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _newUrns = new(StringComparer.Ordinal);

    private ResourceMatch()
    {
    }

    /// <summary>Matches the resources of two plans; an old resource becomes at most one new one.</summary>
    public static ResourceMatch Of(Plan before, Plan after)
    {
        var match = new ResourceMatch();
        foreach (var resource in after.Resources)
        {
            if (before.Find(resource.Urn) is { } former)
            {
                match.Add(resource, former);
            }
        }

        foreach (var resource in after.Resources)
        {
            if (match._formers.ContainsKey(resource.Urn))
            {
                continue;
            }

            foreach (var alias in resource.Aliases)
            {
                if (before.Find(alias) is { } former && !match._newUrns.ContainsKey(alias))
                {
                    match.Add(resource, former);
                    break;
                }
            }
        }

        return match;
    }

    /// <summary>What a new resource was before; null when it is new.</summary>
    public PlannedResource? FormerOf(PlannedResource resource) => _formers.GetValueOrDefault(resource.Urn);

    /// <summary>What the resource of an old URN is now called; null when it is gone.</summary>
    public string? NewUrnOf(string formerUrn) => _newUrns.GetValueOrDefault(formerUrn);

    private void Add(PlannedResource resource, PlannedResource former)
    {
        _formers.Add(resource.Urn, former);
        _newUrns.Add(former.Urn, resource.Urn);
    }
}
