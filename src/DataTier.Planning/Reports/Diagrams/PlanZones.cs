using System.Collections.Immutable;
using System.Text.Json;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Reports.Diagrams;

/// <summary>The regions of a stack and their zones, as its networks state them.</summary>
internal static class PlanZones
{
    private static readonly (string Region, string Network)[] Sites =
        [("datatier:region", "datatier:network"), ("datatier:recoveryRegion", "datatier:recoveryNetwork")];

    /// <summary>Regions in the order of the configuration, those without a network with no zones.</summary>
    public static ImmutableArray<DiagramRegion> Of(Plan plan)
    {
        var regions = ImmutableArray.CreateBuilder<DiagramRegion>();
        foreach (var (region, network) in Sites)
        {
            if (plan.Config[region] is PlannedValue.Known { Value: string name })
            {
                regions.Add(new DiagramRegion(name, ZonesOf(plan.Config[network])));
            }
        }

        return regions.ToImmutable();
    }

    private static ImmutableArray<string> ZonesOf(PlannedValue network)
    {
        if (network is not PlannedValue.Known { Value: string text })
        {
            return [];
        }

        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("subnets", out var subnets) && subnets.ValueKind == JsonValueKind.Object
                ? [.. subnets.EnumerateObject().Select(zone => zone.Name)]
                : [];
        }
        catch (JsonException)
        {
            // A plan of another program: its zones are not known, and none are drawn.
            return [];
        }
    }
}
