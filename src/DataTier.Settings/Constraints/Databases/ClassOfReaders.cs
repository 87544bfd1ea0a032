namespace DataTier.Settings.Constraints.Databases;

/// <summary>A class of readers is stated where there are readers; those that come under load have the writer's.</summary>
internal sealed record ClassOfReaders() : TierConstraint("DS111", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Relational is { ReaderClass: not null, Readers: 0 })
        {
            findings.Refuse("relational.readerClass", "relational.readers", "chosen for no reader", "a class is allowed where there are readers", "remove it or raise readers");
        }
    }
}
