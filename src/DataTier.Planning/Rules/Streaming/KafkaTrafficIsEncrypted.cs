namespace DataTier.Planning.Rules.Streaming;

/// <summary>Brokers talk to each other across zones, and to clients across the network.</summary>
internal sealed class KafkaTrafficIsEncrypted() : ResourceRule(
    id: "msk.tls",
    severity: Severity.High,
    title: "Kafka traffic is encrypted everywhere",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/msk-controls.html#msk-1",
    controls: ["AWS FSBP MSK.1", "PCI DSS 4 4.2.1"],
    types: [Types.Kafka],
    relaxable: "keep the key of AWS")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject kafka) =>
        kafka["encryptionInfo"]["encryptionInTransit"]["inCluster"].IsNotFalse().Strictly()
            & kafka["encryptionInfo"]["encryptionInTransit"]["clientBroker"].Or("TLS").IsOneOf("TLS").Strictly()
            & kafka["encryptionInfo"]["encryptionAtRestKmsKeyArn"].IsSet("the client's own key");
}
