namespace DataTier.Planning.Rules.Backups;

/// <summary>A copy under the same key is lost with the same key.</summary>
internal sealed class VaultsHaveTheirOwnKey() : ResourceRule(
    id: "backup.vault-key",
    severity: Severity.Medium,
    title: "Recovery points are encrypted with an own key",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/backup-controls.html#backup-1",
    controls: ["AWS FSBP Backup.1", "PCI DSS 4 3.5.1"],
    types: [Types.BackupVault])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject vault) => vault["kmsKeyArn"].IsSet("an own key");
}
