namespace DataTier.Planning.Rules.Files;

/// <summary>Whose it is and what it may cost is found by tags.</summary>
internal sealed class FileSystemsCarryTags() : ResourceRule(
    id: "efs.tags",
    severity: Severity.Low,
    title: "EFS resources carry tags",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-5",
    controls: ["AWS Security Hub EFS.5"],
    types: [Types.AccessPoint, Types.FileSystem])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject files) => files.IsTagged();
}
