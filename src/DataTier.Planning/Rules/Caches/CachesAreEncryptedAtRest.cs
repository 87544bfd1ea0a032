namespace DataTier.Planning.Rules.Caches;

/// <summary>It cannot be changed once the cache is there, and the default of Valkey is not that of Redis.</summary>
internal sealed class CachesAreEncryptedAtRest() : ResourceRule(
    id: "cache.at-rest",
    severity: Severity.High,
    title: "Cache data is encrypted at rest with an own key",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-4",
    controls: ["AWS FSBP ElastiCache.4", "PCI DSS 4 3.5.1", "PCI DSS 4 8.3.2"],
    types: [Types.ReplicationGroup],
    relaxable: "keep the key of AWS")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cache) =>
        cache["atRestEncryptionEnabled"].IsTrue().Strictly() & cache["kmsKeyId"].IsSet("the client's own key");
}
