namespace DataTier.Planning.Rules.Caches;

/// <summary>Whoever reaches a cache without users reads all of it.</summary>
internal sealed class CacheClientsAuthenticate() : ResourceRule(
    id: "cache.auth",
    severity: Severity.High,
    title: "Cache clients authenticate",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-6",
    controls: ["AWS FSBP ElastiCache.6", "PCI DSS 4 8.3.1"],
    types: [Types.ReplicationGroup])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cache) =>
        cache["transitEncryptionEnabled"].IsTrue()
            & (cache["userGroupIds"].IsSet("a user group whose default user is off") | cache["authToken"].IsSet("a token"));
}
