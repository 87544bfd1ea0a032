namespace DataTier.Planning.Rules.Relational;

/// <summary>What is deleted by mistake is missed the day after.</summary>
internal sealed class DeletingLeavesASnapshot() : ResourceRule(
    id: "rds.instance.final-snapshot",
    severity: Severity.High,
    title: "Deleting leaves a snapshot behind",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
    controls: [],
    types: [Types.Instance, Types.Cluster],
    disposable: true)
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject database) =>
        // RDS takes no final snapshot of a replica: its data is its source's.
        Databases.IsReplica(database)
            ? Judgement.NotMeant
            : database["skipFinalSnapshot"].IsNotTrue()
                & database["finalSnapshotIdentifier"].IsSet("a name of its own")
                & database["deleteAutomatedBackups"].IsFalse();
}
