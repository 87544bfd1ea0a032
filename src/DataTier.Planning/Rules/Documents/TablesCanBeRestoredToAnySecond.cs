namespace DataTier.Planning.Rules.Documents;

/// <summary>A wrong deployment overwrites items one by one; no snapshot knows which.</summary>
internal sealed class TablesCanBeRestoredToAnySecond() : ResourceRule(
    id: "ddb.pitr",
    severity: Severity.High,
    title: "Table can be restored to a point in time",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-2",
    controls: ["AWS FSBP DynamoDB.2", "PCI DSS 4 10.3.3"],
    types: [Types.Table, Types.TableReplica])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject table) =>
        table.Resource.Type == Types.TableReplica ? table["pointInTimeRecovery"].IsTrue() : table["pointInTimeRecovery"]["enabled"].IsTrue();
}
