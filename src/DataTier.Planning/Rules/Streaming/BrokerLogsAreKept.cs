namespace DataTier.Planning.Rules.Streaming;

/// <summary>Logs on a broker are gone with it.</summary>
internal sealed class BrokerLogsAreKept() : ResourceRule(
    id: "msk.logs",
    severity: Severity.Medium,
    title: "Broker logs are kept",
    source: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html",
    controls: [],
    types: [Types.Kafka])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject kafka)
    {
        var logs = kafka["loggingInfo"]["brokerLogs"];
        return logs["cloudwatchLogs"]["enabled"].IsTrue() | logs["firehose"]["enabled"].IsTrue() | logs["s3"]["enabled"].IsTrue();
    }
}
