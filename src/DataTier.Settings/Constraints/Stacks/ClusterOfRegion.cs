namespace DataTier.Settings.Constraints.Stacks;

/// <summary>The cluster runs in the stack's region: its pods mount the files and volumes of that region's zones.</summary>
internal sealed record ClusterOfRegion() : StackConstraint("DS706", "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html")
{
    private const string Ending = ".eks.amazonaws.com";

    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        if (stack.Settings.Platform.Cluster?.Endpoint is not { } endpoint || !endpoint.EndsWith(Ending, StringComparison.Ordinal))
        {
            return;
        }

        var host = endpoint.AsSpan(0, endpoint.Length - Ending.Length);
        var region = host[(host.LastIndexOf('.') + 1)..];
        if (!region.SequenceEqual(stack.Settings.Region))
        {
            findings.Refuse("platform.cluster.endpoint", "region", $"the cluster runs in {region}", $"a cluster in {stack.Settings.Region} is allowed", "name another cluster or correct the region");
        }
    }
}
