using DataTier.Planning.Rules.Backups;

namespace DataTier.Planning.Rules.Documents;

/// <summary>A copy in a vault survives what deletes the table and its point in time recovery.</summary>
internal sealed class TablesAreInABackupPlan() : ResourceRule(
    id: "ddb.backup-plan",
    severity: Severity.Medium,
    title: "Table is in an AWS Backup plan",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-4",
    controls: ["AWS Security Hub DynamoDB.4", "PCI DSS 4 10.3.3"],
    types: [Types.Table],
    relaxable: "rely on point in time recovery")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject table) => BackupCoverage.Of(table);
}
