namespace DataTier.Settings.Constraints.Objects;

/// <summary>Objects are deleted after they have moved, not before.</summary>
internal sealed record ExpiryComesLast() : TierConstraint("DS302", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings) => ObjectAges.Each(tier, findings, static (path, ageing, found) =>
    {
        Check(path, "infrequentAccessAfter", ageing.InfrequentAccessAfterDays, ageing.ExpireAfterDays, found);
        Check(path, "archiveAfter", ageing.ArchiveAfterDays, ageing.ExpireAfterDays, found);
    });

    private static void Check(string path, string move, int? day, int? end, Findings findings)
    {
        if (end <= day)
        {
            findings.Refuse($"{path}.{move}", $"{path}.expireAfter", $"day {day} is not before the end on day {end}", "a day before expireAfter is allowed", "lower it or remove it");
        }
    }
}
