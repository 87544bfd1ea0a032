namespace DataTier.Planning.Rules.Caches;

/// <summary>A cache of one node is empty after its zone is lost.</summary>
internal sealed class CachesFailOverAcrossZones() : ResourceRule(
    id: "cache.failover",
    severity: Severity.Medium,
    title: "Cache fails over on its own, across zones",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-3",
    controls: ["AWS FSBP ElastiCache.3"],
    types: [Types.ReplicationGroup],
    relaxable: "run one node")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cache) =>
        cache["automaticFailoverEnabled"].IsTrue()
            & cache["multiAzEnabled"].IsTrue()
            & (cache["numCacheClusters"].IsAtLeast(2) | cache["replicasPerNodeGroup"].IsAtLeast(1));
}
