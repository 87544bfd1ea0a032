using System.Collections.Immutable;

namespace DataTier.Settings.Constraints.Stacks;

/// <summary>A network, and the route tables of its subnets, lie in the zones of one region.</summary>
internal sealed record ZonesOfRegions() : StackConstraint("DS702", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        var settings = stack.Settings;
        Check("network.subnets", settings.Network.Subnets, "region", settings.Region, findings);
        Check("platform.routeTables", settings.Platform.RouteTables, "region", settings.Region, findings);
        if (settings.RecoveryRegion != settings.Region)
        {
            Check("recoveryNetwork.subnets", settings.RecoveryNetwork.Subnets, "recoveryRegion", settings.RecoveryRegion, findings);
        }
    }

    private static void Check(string path, ImmutableSortedDictionary<string, string> zones, string regionPath, string region, Findings findings)
    {
        foreach (var (zone, _) in zones)
        {
            if (!zone.StartsWith(region, StringComparison.Ordinal) || zone.Length != region.Length + 1)
            {
                findings.Refuse($"{path}.{zone}", regionPath, $"{zone} lies outside {region}", $"zones of {region} are allowed", "correct the zone or the region");
            }
        }
    }
}
