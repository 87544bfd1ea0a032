namespace DataTier.Planning.Rules.Caches;

/// <summary>No barrier, but scanners ask for the engine's own port first.</summary>
internal sealed class CachesListenElsewhere() : ResourceRule(
    id: "cache.port",
    severity: Severity.Low,
    title: "Cache does not use port 6379",
    source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/accessing-elasticache.html",
    controls: [],
    types: [Types.ReplicationGroup],
    relaxable: "listen on the engine's own port")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cache) =>
        cache["port"].IsOtherThan(6379, "set it to another port than the engine's own");
}
