using System.Collections.Immutable;

namespace DataTier.Planning.Plans;

/// <summary>Every resource of a stack as plain data: what a deployment would make.</summary>
/// <remarks>A record with collections does not compare by value; compare the text of <see cref="PlanJson"/>.</remarks>
public sealed record Plan
{
    // Made when it is first needed; two threads may make it, each the same.
    private Dictionary<string, PlannedResource>? _byUrn;

    /// <summary>The project of the program.</summary>
    public required string Project { get; init; }

    /// <summary>The stack that was planned.</summary>
    public required string Stack { get; init; }

    /// <summary>All resources, sorted by URN (ordinal); a URN comes once.</summary>
    public ImmutableArray<PlannedResource> Resources
    {
        get;
        init
        {
            field = IsSorted(value) ? value : value.Sort(static (left, right) => string.CompareOrdinal(left.Urn, right.Urn));
            _byUrn = null;
        }
    } = [];

    /// <summary>The outputs of the stack.</summary>
    public PlannedProperties Outputs { get; init; } = PlannedProperties.Empty;

    /// <summary>The configuration of the stack as the program gets it, secrets hidden.</summary>
    public PlannedProperties Config { get; init; } = PlannedProperties.Empty;

    /// <summary>What the program said, in an order that does not depend on timing: by URN, gravest first, by text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get;
        init => field = value.Sort(Compare);
    } = [];

    /// <summary>The resource with a URN, or null.</summary>
    public PlannedResource? Find(string urn) => (_byUrn ??= Index(Resources)).GetValueOrDefault(urn);

    /// <summary>All resources of a type, in the order of the plan.</summary>
    public IEnumerable<PlannedResource> OfType(string type)
    {
        foreach (var resource in Resources)
        {
            if (string.Equals(resource.Type, type, StringComparison.Ordinal))
            {
                yield return resource;
            }
        }
    }

    private static Dictionary<string, PlannedResource> Index(ImmutableArray<PlannedResource> resources)
    {
        var index = new Dictionary<string, PlannedResource>(resources.Length, StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            index.TryAdd(resource.Urn, resource);
        }

        return index;
    }

    private static bool IsSorted(ImmutableArray<PlannedResource> resources)
    {
        for (var index = 1; index < resources.Length; index++)
        {
            if (string.CompareOrdinal(resources[index - 1].Urn, resources[index].Urn) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int Compare(Diagnostic left, Diagnostic right)
    {
        var order = string.CompareOrdinal(left.Urn, right.Urn);
        order = order != 0 ? order : right.Severity.CompareTo(left.Severity);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }
}
