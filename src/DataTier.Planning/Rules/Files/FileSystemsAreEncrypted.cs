namespace DataTier.Planning.Rules.Files;

/// <summary>It is fixed when the file system is made.</summary>
internal sealed class FileSystemsAreEncrypted() : ResourceRule(
    id: "efs.encrypted",
    severity: Severity.High,
    title: "File system is encrypted with an own key",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-1",
    controls: ["AWS FSBP EFS.1", "AWS FSBP EFS.8", "CIS AWS 3.0 2.4.1", "CIS AWS 5.0 2.3.1", "PCI DSS 4 3.5.1"],
    types: [Types.FileSystem],
    relaxable: "keep the key of AWS")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject files) =>
        files["encrypted"].IsTrue().Strictly() & files["kmsKeyId"].IsSet("an own key");
}
