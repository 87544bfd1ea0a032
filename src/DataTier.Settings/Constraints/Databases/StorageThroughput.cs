namespace DataTier.Settings.Constraints.Databases;

/// <summary>gp3 gives a quarter MiB/s for each IOPS at most.</summary>
internal sealed record StorageThroughput() : TierConstraint("DS102", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html")
{
    private const int LeastIopsPerMibps = 4;
    private const int IncludedIops = 12_000;

    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Relational.Storage is not { Kind: StorageKind.Gp3, StorageGib: >= StripedStorage.FromGib, ThroughputMibps: { } throughput } storage)
        {
            return;
        }

        var iops = storage.Iops ?? IncludedIops;
        if (throughput * LeastIopsPerMibps > iops)
        {
            findings.Given("relational.storage").Refuse(
                "relational.throughput",
                "relational.iops",
                $"{throughput} MiB/s for {iops} IOPS{(storage.Iops is null ? ", which are included," : "")}",
                "up to a quarter MiB/s for each IOPS is allowed",
                storage.Iops is null ? "lower it or state iops" : "lower it or raise iops");
        }
    }
}
