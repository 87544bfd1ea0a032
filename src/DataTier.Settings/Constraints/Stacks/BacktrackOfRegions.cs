namespace DataTier.Settings.Constraints.Stacks;

/// <summary>Not every region can wind a cluster back.</summary>
internal sealed record BacktrackOfRegions() : StackConstraint("DS710", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.Aurora_Fea_Regions_DB-eng.Feature.Backtrack.html")
{
    // Regions only gain: what is missing here is a warning.
    private const string AsOf = "2023-06";

    private static readonly string[] With =
    [
        "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ca-central-1", "eu-central-1", "eu-west-1", "eu-west-2", "eu-west-3",
        "us-east-1", "us-east-2", "us-west-1", "us-west-2",
    ];

    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        if (Array.IndexOf(With, stack.Settings.Region) >= 0)
        {
            return;
        }

        foreach (var (_, tier) in stack.Tiers)
        {
            if (tier.Tier.Relational.Aurora?.BacktrackHours is not null)
            {
                findings.Warn(tier.At("relational.backtrack"), stack.At("region"), $"{stack.Settings.Region} could not wind clusters back in {AsOf}", $"{string.Join(", ", With)} are known to", "see whether AWS offers it there by now, or remove it");
            }
        }
    }
}
