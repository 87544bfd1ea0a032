namespace DataTier.Settings.Constraints.Databases;

/// <summary>MariaDB and MySQL want one MiB/s for every 64 IOPS above 32,000; PostgreSQL does not.</summary>
internal sealed record ThroughputOfManyIops() : TierConstraint("DS103", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.gp3.html")
{
    private const int ManyIops = 32_000;
    private const int MostIopsPerMibps = 64;
    private const int IncludedMibps = 500;

    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Relational is not { Engine: DatabaseEngine.MariaDb, Storage: { Kind: StorageKind.Gp3, StorageGib: >= StripedStorage.FromGib, Iops: > ManyIops and var iops } storage })
        {
            return;
        }

        var throughput = storage.ThroughputMibps ?? IncludedMibps;
        if (throughput * MostIopsPerMibps < iops)
        {
            var least = (iops + MostIopsPerMibps - 1) / MostIopsPerMibps;
            findings.Given("relational.engine").Given("relational.storageType").Given("relational.storage").Refuse(
                "relational.throughput",
                "relational.iops",
                $"{throughput} MiB/s for {iops} IOPS{(storage.ThroughputMibps is null ? ", as none is stated" : "")}",
                $"{least} MiB/s or more are allowed with this engine",
                "raise it or lower iops");
        }
    }
}
