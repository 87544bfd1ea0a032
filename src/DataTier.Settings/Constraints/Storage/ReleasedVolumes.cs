namespace DataTier.Settings.Constraints.Storage;

/// <summary>A tier whose data stays when it leaves the program keeps the volumes of its pods as well: else a deleted claim takes the data along.</summary>
internal sealed record ReleasedVolumes() : TierConstraint("DS403", "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reclaiming")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Protection.RetainOnDelete && !tier.Volumes.KeepReleased)
        {
            findings.Warn("volumes.keepReleased", "protection.retainOnDelete", "a deleted claim takes its data along, where all else stays", "true is meant where retainOnDelete is", "turn it on");
        }
    }
}
