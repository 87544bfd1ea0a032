namespace DataTier.Planning.Rules.Documents;

/// <summary>Whose it is and what it may cost is found by tags.</summary>
internal sealed class TablesCarryTags() : ResourceRule(
    id: "ddb.tags",
    severity: Severity.Low,
    title: "Table carries tags",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-5",
    controls: ["AWS Security Hub DynamoDB.5"],
    types: [Types.Table])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject table) => table.IsTagged();
}
