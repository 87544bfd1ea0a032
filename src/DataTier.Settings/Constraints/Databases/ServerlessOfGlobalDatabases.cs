namespace DataTier.Settings.Constraints.Databases;

/// <summary>A serverless member of a global database needs room to keep up, and never pauses.</summary>
internal sealed record ServerlessOfGlobalDatabases() : TierConstraint("DS156", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.setting-capacity.html")
{
    // What AWS recommends for both regions.
    private const int LeastAcu = 8;

    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Relational is { Recovery: RecoveryMode.Replica, Aurora.Capacity: { LeastAcu: < LeastAcu } capacity })
        {
            findings.Warn("relational.leastAcu", "relational.recovery", $"{capacity.LeastAcu} ACU in a global database, which falls behind with so little", $"{LeastAcu} ACU or more keep up", "raise it or choose none");
        }
    }
}
