namespace DataTier.Settings.Constraints.Databases;

/// <summary>Capacity without a class has a floor below its ceiling, and pauses only from a floor of nothing.</summary>
internal sealed record ServerlessRange() : TierConstraint("DS113", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Relational.Aurora?.Capacity is not { } capacity)
        {
            return;
        }

        if (capacity.MostAcu < capacity.LeastAcu)
        {
            findings.Refuse("relational.mostAcu", "relational.leastAcu", "less than leastAcu", "leastAcu or more is allowed", "raise it");
        }

        if (capacity.PauseAfterSeconds is not null && capacity.LeastAcu > 0)
        {
            findings.Refuse("relational.pauseAfter", "relational.leastAcu", "an instance that keeps some capacity never pauses", "it is allowed where leastAcu is 0", "remove it or set leastAcu to 0");
        }
    }
}
