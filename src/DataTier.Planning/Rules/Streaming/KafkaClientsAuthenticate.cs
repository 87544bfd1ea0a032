namespace DataTier.Planning.Rules.Streaming;

/// <summary>Whoever reaches a broker without users reads every topic.</summary>
internal sealed class KafkaClientsAuthenticate() : ResourceRule(
    id: "msk.auth",
    severity: Severity.High,
    title: "Clients authenticate",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/msk-controls.html#msk-6",
    controls: ["AWS FSBP MSK.6"],
    types: [Types.Kafka])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject kafka) =>
        kafka["clientAuthentication"]["unauthenticated"].IsNotTrue()
            & (kafka["clientAuthentication"]["sasl"]["iam"].IsTrue()
                | kafka["clientAuthentication"]["sasl"]["scram"].IsTrue()
                | kafka["clientAuthentication"]["tls"]["certificateAuthorityArns"].IsSet("a private authority"));
}
