namespace DataTier.Settings.Constraints.Streams;

/// <summary>MSK grows the volumes of brokers by 10 GiB at least.</summary>
internal sealed record BrokerStorage() : TierConstraint("DS601", "https://docs.aws.amazon.com/msk/latest/developerguide/msk-autoexpand.html")
{
    private const int LeastGrowthGib = 10;

    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Streaming.Brokers is { } brokers && brokers.StorageCeilingGib != brokers.StorageGib && brokers.StorageCeilingGib < brokers.StorageGib + LeastGrowthGib)
        {
            findings.Refuse("streaming.storageCeiling", "streaming.storage", $"{brokers.StorageCeilingGib} GiB for {brokers.StorageGib} GiB", $"the same, or {LeastGrowthGib} GiB more, is allowed", "raise it");
        }
    }
}
