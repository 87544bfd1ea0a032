namespace DataTier.Settings.Constraints.Databases;

/// <summary>A gp3 volume that grows past 400 GiB is copied to four: hours of slow I/O, at a time that nobody chose.</summary>
internal sealed record GrowthAcrossStripes() : TierConstraint("DS106", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.gp3.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Relational.Storage is { Kind: StorageKind.Gp3, StorageGib: < StripedStorage.FromGib, StorageCeilingGib: >= StripedStorage.FromGib } storage)
        {
            findings.Given("relational.storageType").Warn(
                "relational.storageCeiling",
                "relational.storage",
                $"growth from {storage.StorageGib} to {storage.StorageCeilingGib} GiB copies the volume for hours on the way",
                $"a ceiling below {StripedStorage.FromGib} GiB, or storage from there on, grows smoothly",
                "lower it or raise storage");
        }
    }
}
