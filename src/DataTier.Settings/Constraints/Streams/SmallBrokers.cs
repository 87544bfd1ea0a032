namespace DataTier.Settings.Constraints.Streams;

/// <summary>The smallest brokers run with ZooKeeper only, and no version of ours has one.</summary>
internal sealed record SmallBrokers() : TierConstraint("DS602", "https://docs.aws.amazon.com/msk/latest/developerguide/metadata-management.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Streaming.Brokers?.BrokerType == "kafka.t3.small")
        {
            findings.Refuse("streaming.brokerType", "streaming.version", "'kafka.t3.small' runs with ZooKeeper only", "m5 and m7g types are allowed", "choose kafka.m7g.large");
        }
    }
}
