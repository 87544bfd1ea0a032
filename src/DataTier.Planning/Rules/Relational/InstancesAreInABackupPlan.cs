using DataTier.Planning.Rules.Backups;

namespace DataTier.Planning.Rules.Relational;

/// <summary>A second copy in a vault survives what deletes the database and its own backups.</summary>
internal sealed class InstancesAreInABackupPlan() : ResourceRule(
    id: "rds.instance.backup-plan",
    severity: Severity.Medium,
    title: "DB instance is in an AWS Backup plan",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-26",
    controls: ["AWS Security Hub RDS.26", "PCI DSS 4 10.3.3"],
    types: [Types.Instance],
    relaxable: "rely on the automated backups of RDS")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) =>
        // A replica is made again from its source; the source is in the plan.
        Databases.IsReplica(instance) ? Judgement.NotMeant : BackupCoverage.Of(instance);
}
