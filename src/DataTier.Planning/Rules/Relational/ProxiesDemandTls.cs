namespace DataTier.Planning.Rules.Relational;

/// <summary>Without a word a proxy takes plain text.</summary>
internal sealed class ProxiesDemandTls() : ResourceRule(
    id: "rds.proxy.tls",
    severity: Severity.High,
    title: "Connections through the proxy need TLS",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-security.html",
    controls: ["AWS FSBP RDS.43", "PCI DSS 4 4.2.1"],
    types: [Types.Proxy])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject proxy) => proxy["requireTls"].IsTrue();
}
