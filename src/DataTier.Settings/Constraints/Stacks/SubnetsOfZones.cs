namespace DataTier.Settings.Constraints.Stacks;

/// <summary>A subnet lies in one zone.</summary>
internal sealed record SubnetsOfZones() : StackConstraint("DS703", "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        var zones = new Dictionary<string, string>(StringComparer.Ordinal);
        Check("network", stack.Settings.Network, zones, findings);
        Check("recoveryNetwork", stack.Settings.RecoveryNetwork, zones, findings);
    }

    private static void Check(string network, NetworkSettings settings, Dictionary<string, string> zones, Findings findings)
    {
        foreach (var (zone, subnet) in settings.Subnets)
        {
            var path = $"{network}.subnets.{zone}";
            if (!zones.TryAdd(subnet, path))
            {
                findings.Refuse(path, zones[subnet], $"{subnet} stands for two zones", "a subnet lies in one zone", "name another subnet");
            }
        }
    }
}
