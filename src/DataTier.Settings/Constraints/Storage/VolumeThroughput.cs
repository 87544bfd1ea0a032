namespace DataTier.Settings.Constraints.Storage;

/// <summary>gp3 gives a quarter MiB/s for each IOPS at most.</summary>
internal sealed record VolumeThroughput() : TierConstraint("DS402", "https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html")
{
    private const int LeastIopsPerMibps = 4;

    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        var volumes = tier.Volumes;
        if (volumes.ThroughputMibps * LeastIopsPerMibps > volumes.Iops)
        {
            findings.Refuse("volumes.throughput", "volumes.iops", $"{volumes.ThroughputMibps} MiB/s for {volumes.Iops} IOPS", "up to a quarter MiB/s for each IOPS is allowed", "lower it or raise iops");
        }
    }
}
