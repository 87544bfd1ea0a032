namespace DataTier.Planning.Rules.Streaming;

/// <summary>AWS upgrades a cluster by itself once its version ends.</summary>
internal sealed class KafkaIsMaintained() : ResourceRule(
    id: "msk.version",
    severity: Severity.Medium,
    title: "A current Kafka version",
    source: "https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html",
    controls: [],
    types: [Types.Kafka],
    relaxable: "lag behind the newest")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject kafka) =>
        kafka["kafkaVersion"].IsOneOf("3.6.0", "3.7.x", "3.7.x.kraft", "3.8.x", "3.8.x.kraft", "3.9.x", "3.9.x.kraft", "4.0.x.kraft", "4.1.x.kraft");
}
