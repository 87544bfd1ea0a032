namespace DataTier.Settings.Constraints.Streams;

/// <summary>Brokers run a version of Kafka that AWS offers for new clusters.</summary>
internal sealed record KafkaVersions() : TierConstraint("DS605", "src/DataTier.Settings/Catalogue/versions.txt")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        if (tier.Streaming.Brokers is { } brokers)
        {
            OfferedVersions.Check(findings.Given("streaming.mode"), "streaming.version", null, "kafka", brokers.Version);
        }
    }
}
