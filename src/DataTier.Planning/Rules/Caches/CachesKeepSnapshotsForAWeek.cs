namespace DataTier.Planning.Rules.Caches;

/// <summary>What sessions and counters were on Friday is asked on Monday.</summary>
internal sealed class CachesKeepSnapshotsForAWeek() : ResourceRule(
    id: "cache.backups",
    severity: Severity.Medium,
    title: "Cache snapshots are kept",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-1",
    controls: ["AWS FSBP ElastiCache.1", "PCI DSS 4 10.3.3"],
    types: [Types.ReplicationGroup, Types.ServerlessCache],
    relaxable: "keep fewer snapshots, where what is lost fills again by itself")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cache) => cache["snapshotRetentionLimit"].IsAtLeast(7);
}
