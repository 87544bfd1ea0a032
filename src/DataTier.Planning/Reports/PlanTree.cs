using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Reports;

/// <summary>A resource and the resources below it, components first, then by type and name.</summary>
public sealed record PlanNode(PlannedResource Resource, ImmutableArray<PlanNode> Children);

/// <summary>The resources of a plan in the order in which a reader looks for them: below their parents.</summary>
public static class PlanTree
{
    /// <summary>The resources without a parent: the stack first, then default providers.</summary>
    public static ImmutableArray<PlanNode> Of(Plan plan)
    {
        var children = plan.Resources.ToLookup(resource => resource.Parent ?? "", StringComparer.Ordinal);
        return Below("", children);
    }

    private static ImmutableArray<PlanNode> Below(string parent, ILookup<string, PlannedResource> children) =>
    [
        .. children[parent]
            .OrderBy(resource => resource.Custom)
            .ThenBy(resource => resource.Type, StringComparer.Ordinal)
            .ThenBy(resource => resource.Name, StringComparer.Ordinal)
            .Select(resource => new PlanNode(resource, Below(resource.Urn, children))),
    ];
}
