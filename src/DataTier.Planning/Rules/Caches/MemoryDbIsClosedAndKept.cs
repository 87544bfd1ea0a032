namespace DataTier.Planning.Rules.Caches;

/// <summary>A durable store is held to what a database is held to.</summary>
internal sealed class MemoryDbIsClosedAndKept() : ResourceRule(
    id: "memorydb",
    severity: Severity.High,
    title: "MemoryDB encrypts, upgrades itself, keeps snapshots and knows its users",
    source: "https://docs.aws.amazon.com/memorydb/latest/devguide/security.html",
    controls: [],
    types: [Types.MemoryDb],
    relaxable: "keep the key of AWS, and fewer snapshots")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cluster) =>
        cluster["tlsEnabled"].IsNotFalse().Strictly()
            & cluster["kmsKeyArn"].IsSet("the client's own key")
            & cluster["autoMinorVersionUpgrade"].IsNotFalse()
            & cluster["snapshotRetentionLimit"].IsAtLeast(7)
            & cluster["aclName"].IsNoneOf("name an access control list of its own", "open-access").Strictly();
}
