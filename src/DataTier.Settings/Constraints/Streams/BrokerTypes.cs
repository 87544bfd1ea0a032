namespace DataTier.Settings.Constraints.Streams;

/// <summary>Brokers run on machines that AWS offers.</summary>
internal sealed record BrokerTypes() : TierConstraint("DS606", "src/DataTier.Settings/Catalogue/machines.txt")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Streaming.Brokers is { } brokers)
        {
            OfferedMachines.Check(findings.Given("streaming.mode"), "streaming.brokerType", null, "kafka", brokers.BrokerType);
        }
    }
}
