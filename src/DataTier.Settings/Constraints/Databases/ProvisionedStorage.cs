namespace DataTier.Settings.Constraints.Databases;

/// <summary>io2 begins at 100 GiB and has half an IOPS to fifty for each GiB, at the ceiling of its growth as well: the volume keeps its IOPS when it grows.</summary>
internal sealed record ProvisionedStorage() : TierConstraint("DS104", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html")
{
    private const int LeastGib = 100;
    private const int MostIopsPerGib = 50;
    private const int MostGibPerIops = 2;

    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Relational.Storage is not { Kind: StorageKind.Io2, Iops: { } iops } storage)
        {
            return;
        }

        if (storage.StorageGib < LeastGib)
        {
            findings.Refuse("relational.storage", "relational.storageType", $"{storage.StorageGib} GiB of io2", $"io2 is allowed from {LeastGib} GiB on", "raise it or choose gp3");
        }
        else if (iops > (long)storage.StorageGib * MostIopsPerGib)
        {
            findings.Given("relational.storageType").Refuse("relational.iops", "relational.storage", $"{iops} for {storage.StorageGib} GiB", $"up to {MostIopsPerGib} IOPS for each GiB are allowed", "lower it or raise storage");
        }

        if ((long)iops * MostGibPerIops < storage.StorageCeilingGib)
        {
            findings.Given("relational.storageType").Refuse("relational.iops", "relational.storageCeiling", $"{iops} for up to {storage.StorageCeilingGib} GiB", "half an IOPS or more for each GiB is allowed", "raise it or lower storageCeiling");
        }
    }
}
