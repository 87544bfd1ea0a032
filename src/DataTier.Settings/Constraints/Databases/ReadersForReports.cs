namespace DataTier.Settings.Constraints.Databases;

/// <summary>Reports leave a reader to the applications.</summary>
internal sealed record ReadersForReports() : TierConstraint("DS153", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Endpoints.Custom.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Relational is { Aurora.ReportReaders: { } reports, Readers: var readers } && reports >= readers)
        {
            findings.Refuse("relational.reportReaders", "relational.readers", $"{reports} of {readers} readers", "fewer than readers is allowed", "lower it or raise readers");
        }
    }
}
