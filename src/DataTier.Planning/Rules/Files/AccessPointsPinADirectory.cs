namespace DataTier.Planning.Rules.Files;

/// <summary>An entrance to all of a file system is no entrance.</summary>
internal sealed class AccessPointsPinADirectory() : ResourceRule(
    id: "efs.access-point-root",
    severity: Severity.Medium,
    title: "Access point pins a directory",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-3",
    controls: ["AWS FSBP EFS.3", "PCI DSS 4 10.3.2"],
    types: [Types.AccessPoint])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject entrance) =>
        entrance["rootDirectory"]["path"].IsNoneOf("name a directory of its own", "/");
}
