namespace DataTier.Settings.Constraints.Stacks;

/// <summary>Some regions have no RDS Proxy yet.</summary>
internal sealed record ProxiesOfRegions() : StackConstraint("DS709", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RDS_Fea_Regions_DB-eng.Feature.RDSProxy.html")
{
    // As of September 2026.
    private static readonly string[] Without = ["ap-east-2", "ap-southeast-6"];

    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        if (Array.IndexOf(Without, stack.Settings.Region) < 0)
        {
            return;
        }

        foreach (var (_, tier) in stack.Tiers)
        {
            if (tier.Tier.Relational.Proxy)
            {
                findings.Refuse(tier.At("relational.proxy"), stack.At("region"), $"{stack.Settings.Region} has no RDS Proxy", "a proxy is allowed in other regions", "turn it off for the tiers of this region");
            }
        }
    }
}
