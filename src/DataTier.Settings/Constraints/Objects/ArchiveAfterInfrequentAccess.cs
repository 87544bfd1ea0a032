namespace DataTier.Settings.Constraints.Objects;

/// <summary>Objects stay in Standard-IA for 30 days before they move on.</summary>
internal sealed record ArchiveAfterInfrequentAccess() : TierConstraint("DS301", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html")
{
    private const int LeastDays = 30;

    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings) => ObjectAges.Each(tier, findings, static (path, ageing, found) =>
    {
        if (ageing.ArchiveAfterDays < ageing.InfrequentAccessAfterDays + LeastDays)
        {
            found.Refuse(
                $"{path}.archiveAfter",
                $"{path}.infrequentAccessAfter",
                $"day {ageing.ArchiveAfterDays} follows day {ageing.InfrequentAccessAfterDays} too closely",
                $"{LeastDays} days or more after infrequentAccessAfter are allowed",
                "raise it");
        }
    });
}
