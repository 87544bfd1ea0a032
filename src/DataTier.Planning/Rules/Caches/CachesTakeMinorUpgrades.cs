namespace DataTier.Planning.Rules.Caches;

/// <summary>Minor versions carry the repairs of security.</summary>
internal sealed class CachesTakeMinorUpgrades() : ResourceRule(
    id: "cache.minor-upgrades",
    severity: Severity.Medium,
    title: "Cache engine minors upgrade on their own",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-2",
    controls: ["AWS FSBP ElastiCache.2", "PCI DSS 4 6.3.3"],
    types: [Types.ReplicationGroup])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cache) => cache["autoMinorVersionUpgrade"].IsNotFalse();
}
