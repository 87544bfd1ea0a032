using DataTier.Planning.Rules.Policies;

namespace DataTier.Planning.Rules.Backups;

/// <summary>Who encrypts the data for a ransom deletes the backups first.</summary>
internal sealed class VaultsRefuseEarlyDeletion() : ResourceRule(
    id: "backup.vault-lock",
    severity: Severity.Medium,
    title: "Backups cannot be deleted early",
    source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html",
    controls: [],
    types: [Types.BackupVault],
    relaxable: "leave recovery points to be deleted by whoever may")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject vault) =>
        vault["forceDestroy"].IsNotTrue().Strictly()
            & (vault.Needs(Types.BackupVaultLock, "backupVaultName", "lock it, or deny backup:DeleteRecoveryPoint in its policy", locked => locked["minRetentionDays"].IsAtLeast(1))
                | vault.Needs(Types.BackupVaultPolicy, "backupVaultName", "deny backup:DeleteRecoveryPoint", policy =>
                    policy["policy"].Policy(statements => Judgement.That(statements.Any(statement => !statement.Allows && statement.IsForEverybody && statement.Names("backup:DeleteRecoveryPoint")), "the policy lets recovery points be deleted"))));
}
