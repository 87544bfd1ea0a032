namespace DataTier.Planning.Rules.Files;

/// <summary>Whoever comes in as root reads what is everybody's.</summary>
internal sealed class AccessPointsPinAUser() : ResourceRule(
    id: "efs.access-point-user",
    severity: Severity.Medium,
    title: "Access point pins a user",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-4",
    controls: ["AWS FSBP EFS.4", "PCI DSS 4 7.3.1"],
    types: [Types.AccessPoint])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject entrance) =>
        entrance["posixUser"]["uid"].IsAtLeast(1) & entrance["posixUser"]["gid"].IsAtLeast(1);
}
