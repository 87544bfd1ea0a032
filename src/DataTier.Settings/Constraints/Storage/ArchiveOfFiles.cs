namespace DataTier.Settings.Constraints.Storage;

/// <summary>Files go to Archive with elastic throughput, by way of Infrequent Access, and later than there.</summary>
internal sealed record ArchiveOfFiles() : TierConstraint("DS401", "https://docs.aws.amazon.com/efs/latest/ug/lifecycle-management-efs.html")
{
    private const string At = "files.archiveAfter";

    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        var files = tier.Files;
        if (files.ArchiveAfterDays is not { } archived)
        {
            return;
        }

        if (files.Throughput != FileThroughput.Elastic)
        {
            findings.Refuse(At, "files.throughput", "chosen for bursting throughput", "the Archive class is allowed with elastic throughput", "remove it or choose elastic");
        }
        else if (files.InfrequentAccessAfterDays is not { } moved)
        {
            findings.Refuse(At, "files.infrequentAccessAfter", "chosen without infrequentAccessAfter", "files go to Archive by way of Infrequent Access", "state infrequentAccessAfter");
        }
        else if (archived <= moved)
        {
            findings.Refuse(At, "files.infrequentAccessAfter", $"day {archived} is not after day {moved}", "a day after infrequentAccessAfter is allowed", "raise it");
        }
    }
}
