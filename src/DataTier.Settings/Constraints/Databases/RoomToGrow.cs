namespace DataTier.Settings.Constraints.Databases;

/// <summary>Storage grows by a tenth at least, so its ceiling stands a tenth above where it begins.</summary>
internal sealed record RoomToGrow() : TierConstraint("DS105", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html")
{
    private const int LeastPercent = 110;

    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Relational.Storage is { } storage && storage.StorageCeilingGib * 100L < (long)storage.StorageGib * LeastPercent)
        {
            findings.Refuse("relational.storageCeiling", "relational.storage", $"{storage.StorageCeilingGib} GiB leaves {storage.StorageGib} GiB no room to grow", "a tenth above storage or more is allowed", "raise it");
        }
    }
}
