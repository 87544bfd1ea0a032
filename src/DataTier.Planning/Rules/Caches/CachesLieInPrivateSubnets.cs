namespace DataTier.Planning.Rules.Caches;

/// <summary>The default subnet group spans the public subnets as well.</summary>
internal sealed class CachesLieInPrivateSubnets() : ResourceRule(
    id: "cache.subnets",
    severity: Severity.High,
    title: "Cache sits in an own private subnet group",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-7",
    controls: ["AWS FSBP ElastiCache.7", "PCI DSS 4 1.3.1"],
    types: [Types.ReplicationGroup],
    assumes: "the subnets that the configuration names have no route to an internet gateway")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cache) =>
        cache.From("subnetGroupName", Types.CacheSubnets, "name a group of private subnets", group => group["subnetIds"].IsSet("private subnets"));
}
