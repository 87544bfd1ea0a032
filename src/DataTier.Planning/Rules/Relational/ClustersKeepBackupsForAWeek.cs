namespace DataTier.Planning.Rules.Relational;

/// <summary>A mistake on Friday is found on Monday. Without a word Aurora keeps one day.</summary>
internal sealed class ClustersKeepBackupsForAWeek() : ResourceRule(
    id: "rds.cluster.backups",
    severity: Severity.High,
    title: "Cluster backups are kept at least a week",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-50",
    controls: ["AWS Security Hub RDS.50"],
    types: [Types.Cluster])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cluster) => cluster["backupRetentionPeriod"].Or(1).IsAtLeast(7);
}
