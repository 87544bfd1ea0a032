namespace DataTier.Settings.Constraints.Databases;

/// <summary>What is wound back stands alone, on instances with a class: no global database, no capacity that follows the load.</summary>
internal sealed record BacktrackedClusters() : TierConstraint("DS154", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Relational is not { Aurora: { BacktrackHours: not null } aurora } database)
        {
            return;
        }

        if (database.Recovery == RecoveryMode.Replica)
        {
            findings.Refuse("relational.backtrack", "relational.recovery", "chosen for a global database", "a cluster of one region can be wound back", "remove one of the two");
        }

        if (aurora.Capacity is not null)
        {
            findings.Refuse("relational.backtrack", "relational.instanceClass", $"chosen with '{AuroraSettings.ServerlessClass}'", "instances with a class can be wound back", "remove it or choose a class");
        }
    }
}
