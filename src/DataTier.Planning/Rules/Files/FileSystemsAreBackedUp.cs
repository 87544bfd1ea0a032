using DataTier.Planning.Rules.Backups;

namespace DataTier.Planning.Rules.Files;

/// <summary>A folder that a program deletes is gone in all zones at once.</summary>
internal sealed class FileSystemsAreBackedUp() : ResourceRule(
    id: "efs.backup",
    severity: Severity.Medium,
    title: "File system is backed up",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-2",
    controls: ["AWS FSBP EFS.2", "AWS FSBP EFS.7", "PCI DSS 4 10.3.3"],
    types: [Types.FileSystem])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject files) =>
        BackupCoverage.Of(files) | files.Needs(Types.BackupPolicy, "fileSystemId", "add one that is ENABLED, or cover it by a backup selection", policy =>
            policy["backupPolicy"]["status"].IsOneOf("ENABLED"));
}
