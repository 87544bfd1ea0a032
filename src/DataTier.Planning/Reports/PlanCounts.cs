using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Reports;

/// <summary>How many resources of a kind there are.</summary>
public sealed record PlanCount(string Name, int Resources);

/// <summary>How many resources a plan makes: in all, by type and by client. The stack and its components count too.</summary>
public static class PlanCounts
{
    /// <summary>By type, the most frequent first, then by name.</summary>
    public static ImmutableArray<PlanCount> ByType(Plan plan) => Sorted(plan.Resources.CountBy(resource => resource.Type));

    /// <summary>By client, by name; what belongs to no client is not counted.</summary>
    public static ImmutableArray<PlanCount> ByClient(Plan plan)
    {
        var clients = PlanClients.Of(plan);
        return
        [
            .. plan.Resources
                .Select(resource => clients.ClientOf(resource))
                .OfType<string>()
                .CountBy(client => client, StringComparer.Ordinal)
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new PlanCount(pair.Key, pair.Value)),
        ];
    }

    private static ImmutableArray<PlanCount> Sorted(IEnumerable<KeyValuePair<string, int>> counts) =>
    [
        .. counts
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new PlanCount(pair.Key, pair.Value)),
    ];
}
