namespace DataTier.Settings.Constraints.Databases;

/// <summary>Scaling adds readers to those that are there from the beginning.</summary>
internal sealed record ReadersUnderLoad() : TierConstraint("DS112", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Integrating.AutoScaling.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Relational is { Aurora.MostReaders: { } most, Readers: var readers } && most <= readers)
        {
            findings.Refuse("relational.mostReaders", "relational.readers", $"{most} where {readers} are there from the beginning", "more than readers is allowed", "raise it or remove it");
        }
    }
}
