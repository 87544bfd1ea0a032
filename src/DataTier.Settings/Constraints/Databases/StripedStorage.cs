namespace DataTier.Settings.Constraints.Databases;

/// <summary>Below 400 GiB gp3 takes no IOPS and no throughput, not even the numbers that it includes.</summary>
internal sealed record StripedStorage() : TierConstraint("DS101", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html")
{
    /// <summary>From this size on RDS stripes gp3 over four volumes, and lets IOPS and throughput be chosen; in GiB.</summary>
    public const int FromGib = 400;

    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Relational.Storage is not { Kind: StorageKind.Gp3, StorageGib: < FromGib } storage)
        {
            return;
        }

        if (storage.Iops is not null)
        {
            findings.Refuse("relational.iops", "relational.storage", $"chosen for {storage.StorageGib} GiB", $"IOPS are allowed from {FromGib} GiB on", "remove it or raise storage");
        }

        if (storage.ThroughputMibps is not null)
        {
            findings.Refuse("relational.throughput", "relational.storage", $"chosen for {storage.StorageGib} GiB", $"throughput is allowed from {FromGib} GiB on", "remove it or raise storage");
        }
    }
}
