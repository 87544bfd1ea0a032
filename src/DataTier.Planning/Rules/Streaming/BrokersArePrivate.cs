namespace DataTier.Planning.Rules.Streaming;

/// <summary>Nobody outside of the network needs to reach a broker.</summary>
internal sealed class BrokersArePrivate() : ResourceRule(
    id: "msk.private",
    severity: Severity.High,
    title: "Brokers are private",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/msk-controls.html#msk-4",
    controls: ["AWS FSBP MSK.4"],
    types: [Types.Kafka])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject kafka) =>
        kafka["brokerNodeGroupInfo"]["connectivityInfo"]["publicAccess"]["type"].Or("DISABLED").IsOneOf("DISABLED");
}
