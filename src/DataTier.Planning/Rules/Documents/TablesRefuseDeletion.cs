namespace DataTier.Planning.Rules.Documents;

/// <summary>A mistaken refactoring must not take the data along.</summary>
internal sealed class TablesRefuseDeletion() : ResourceRule(
    id: "ddb.deletion-protection",
    severity: Severity.High,
    title: "Table cannot be deleted by accident",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-6",
    controls: ["AWS FSBP DynamoDB.6"],
    types: [Types.Table, Types.TableReplica],
    disposable: true)
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject table) => table["deletionProtectionEnabled"].IsTrue();
}
