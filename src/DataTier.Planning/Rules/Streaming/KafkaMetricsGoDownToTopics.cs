namespace DataTier.Planning.Rules.Streaming;

/// <summary>Which topic fills the disk is told by its metrics or by nobody.</summary>
internal sealed class KafkaMetricsGoDownToTopics() : ResourceRule(
    id: "msk.monitoring",
    severity: Severity.Low,
    title: "Kafka metrics go down to topics",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/msk-controls.html#msk-2",
    controls: ["AWS Security Hub MSK.2"],
    types: [Types.Kafka],
    relaxable: "measure brokers only")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject kafka) =>
        kafka["enhancedMonitoring"].IsOneOf("PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION");
}
