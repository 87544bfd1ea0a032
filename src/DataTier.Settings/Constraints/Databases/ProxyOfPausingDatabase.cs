namespace DataTier.Settings.Constraints.Databases;

/// <summary>The connections of a proxy keep a database awake that would pause.</summary>
internal sealed record ProxyOfPausingDatabase() : TierConstraint("DS108", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Relational is { Proxy: true, Aurora.Capacity.PauseAfterSeconds: not null })
        {
            findings.Refuse("relational.proxy", "relational.pauseAfter", "its connections keep the instances awake", "a proxy is allowed where nothing pauses", "turn it off or remove pauseAfter");
        }
    }
}
