using Pulumirpc;

namespace DataTier.Engine.Graph;

/// <summary>What the local engine can do, under the names and under the numbers of the protocol.</summary>
/// <remarks>Not among them: what would have the engine call the program back (transforms, hooks), and output values, which only remote components need.</remarks>
internal static class Features
{
    public static IReadOnlyCollection<string> Names { get; } =
        ["secrets", "resourceReferences", "aliasSpecs", "replacementTrigger", "deletedWith", "replaceWith", "parameterization"];

    public static IReadOnlyCollection<ResourceMonitorFeature> Numbers { get; } =
    [
        ResourceMonitorFeature.Secrets,
        ResourceMonitorFeature.ResourceReferences,
        ResourceMonitorFeature.AliasSpecs,
        ResourceMonitorFeature.ReplacementTrigger,
        ResourceMonitorFeature.DeletedWith,
        ResourceMonitorFeature.ReplaceWith,
        ResourceMonitorFeature.Parameterization,
        ResourceMonitorFeature.InvokeParent,
    ];
}
