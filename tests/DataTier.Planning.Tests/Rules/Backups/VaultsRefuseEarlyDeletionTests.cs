using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Backups;

namespace DataTier.Planning.Tests.Rules.Backups;

public sealed class VaultsRefuseEarlyDeletionTests
{
    [Theory]
    [InlineData("{}", """{ "minRetentionDays": 7 }""", null, "passed")]
    [InlineData("{}", null, """{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":[\"backup:DeleteRecoveryPoint\"],\"Resource\":\"*\"}]}" }""", "passed")]
    [InlineData("{}", null, """{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":[\"backup:StartRestoreJob\"],\"Resource\":\"*\"}]}" }""", "failed: no VaultLockConfiguration for it; lock it, or deny backup:DeleteRecoveryPoint in its policy")]
    [InlineData("{}", "{}", null, "failed: minRetentionDays is not given; set it to 1 or more")]
    [InlineData("{}", """{ "minRetentionDays": "[unknown]" }""", null, "unknown: minRetentionDays is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", null, null, "failed: no VaultLockConfiguration for it; lock it, or deny backup:DeleteRecoveryPoint in its policy")]
    [InlineData("""{ "forceDestroy": true }""", """{ "minRetentionDays": 7 }""", null, "failed: forceDestroy is true; set it to false")]
    [InlineData("{}", """{ "minRetentionDays": 1 }""", null, "passed")]
    [InlineData("{}", """{ "minRetentionDays": 0 }""", null, "failed: minRetentionDays is 0; set it to 1 or more")]
    public void Judges_backup_vault(string inputs, string? locked, string? policy, string judgement) =>
        Judged.By<VaultsRefuseEarlyDeletion>(Types.BackupVault, inputs, Judged.Beside(Types.BackupVaultLock, "backupVaultName", locked), Judged.Beside(Types.BackupVaultPolicy, "backupVaultName", policy)).Should().Be(judgement);
}
