using DataTier.Settings;
using Pulumi;

namespace DataTier.Components;

/// <summary>The subnets of a network, as resources take them.</summary>
internal static class NetworkSubnets
{
    /// <summary>One subnet for each zone, in the order of the zones.</summary>
    public static InputList<string> SubnetIds(this NetworkSettings network)
    {
        var ids = new InputList<string>();
        foreach (var (_, id) in network.Subnets)
        {
            ids.Add(id);
        }

        return ids;
    }
}
