namespace DataTier.Planning.Rules.Backups;

/// <summary>Whose it is and what it may cost is found by tags.</summary>
internal sealed class VaultsAndPlansCarryTags() : ResourceRule(
    id: "backup.tags",
    severity: Severity.Low,
    title: "Backup resources carry tags",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/backup-controls.html#backup-2",
    controls: ["AWS Security Hub Backup.2", "AWS Security Hub Backup.3", "AWS Security Hub Backup.4", "AWS Security Hub Backup.5"],
    types: [Types.BackupVault, Types.BackupPlan])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject resource) => resource.IsTagged();
}
