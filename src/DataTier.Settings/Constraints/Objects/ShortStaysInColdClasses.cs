namespace DataTier.Settings.Constraints.Objects;

/// <summary>Standard-IA charges for 30 days and Glacier Instant Retrieval for 90, however soon an object leaves.</summary>
internal sealed record ShortStaysInColdClasses() : TierConstraint("DS303", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html")
{
    private const int InfrequentAccessDays = 30;
    private const int ArchiveDays = 90;

    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings) => ObjectAges.Each(tier, findings, static (path, ageing, found) =>
    {
        if (ageing.ArchiveAfterDays is { } archived)
        {
            Check(path, "archiveAfter", archived, ArchiveDays, ageing.ExpireAfterDays, found);
        }
        else if (ageing.InfrequentAccessAfterDays is { } moved)
        {
            Check(path, "infrequentAccessAfter", moved, InfrequentAccessDays, ageing.ExpireAfterDays, found);
        }
    });

    private static void Check(string path, string move, int day, int charged, int? end, Findings findings)
    {
        if (end > day && end < day + charged)
        {
            findings.Warn(
                $"{path}.{move}",
                $"{path}.expireAfter",
                $"objects leave {end - day} days later, and {charged} are charged",
                $"a move {charged} days or more before expireAfter saves money",
                "remove it or raise expireAfter");
        }
    }
}
