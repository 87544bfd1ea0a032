namespace DataTier.Planning.Rules.Caches;

/// <summary>In mode preferred plain text is let in, and every catalogue passes it.</summary>
internal sealed class CachesDemandTls() : ResourceRule(
    id: "cache.in-transit",
    severity: Severity.High,
    title: "Cache traffic is encrypted and TLS is required",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-5",
    controls: ["AWS FSBP ElastiCache.5", "PCI DSS 4 4.2.1"],
    types: [Types.ReplicationGroup])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cache) =>
        cache["transitEncryptionEnabled"].IsTrue() & cache["transitEncryptionMode"].Or("required").IsOneOf("required");
}
