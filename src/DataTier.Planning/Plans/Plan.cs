using System.Collections.Immutable;

namespace DataTier.Planning.Plans;

/// <summary>Every resource of a stack as plain data: what a deployment would make.</summary>
/// <remarks>A record with collections does not compare by value; compare the text of <see cref="PlanJson"/>.</remarks>
public sealed record Plan
{
    /// <summary>The project of the program.</summary>
    public required string Project { get; init; }

    /// <summary>The stack that was planned.</summary>
    public required string Stack { get; init; }

    /// <summary>All resources, sorted by URN (ordinal); a URN comes once.</summary>
    public ImmutableArray<PlannedResource> Resources
    {
        get;
        init => field = value.Sort(static (left, right) => string.CompareOrdinal(left.Urn, right.Urn));
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
    public PlannedResource? Find(string urn)
    {
        var (low, high) = (0, Resources.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(Resources[middle].Urn, urn);
            if (order == 0)
            {
                return Resources[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

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

    private static int Compare(Diagnostic left, Diagnostic right)
    {
        var order = string.CompareOrdinal(left.Urn, right.Urn);
        order = order != 0 ? order : right.Severity.CompareTo(left.Severity);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }
}
