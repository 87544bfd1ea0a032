namespace DataTier.Planning.Rules.Streaming;

/// <summary>A connector that fails silently is found when the archive is needed.</summary>
internal sealed class ConnectorsUseTlsAndLog() : ResourceRule(
    id: "msk.connect",
    severity: Severity.Medium,
    title: "Connectors use TLS and log",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/msk-controls.html#msk-3",
    controls: ["AWS FSBP MSK.3", "AWS FSBP MSK.5", "PCI DSS 4 4.2.1"],
    types: [Types.Connector])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject connector)
    {
        var logs = connector["logDelivery"]["workerLogDelivery"];
        return connector["kafkaClusterEncryptionInTransit"]["encryptionType"].IsOneOf("TLS")
            & (logs["cloudwatchLogs"]["enabled"].IsTrue() | logs["firehose"]["enabled"].IsTrue() | logs["s3"]["enabled"].IsTrue());
    }
}
