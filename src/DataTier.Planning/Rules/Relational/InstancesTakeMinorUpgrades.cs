namespace DataTier.Planning.Rules.Relational;

/// <summary>Minor versions carry the repairs of security.</summary>
internal sealed class InstancesTakeMinorUpgrades() : ResourceRule(
    id: "rds.instance.minor-upgrades",
    severity: Severity.Medium,
    title: "Minor engine upgrades are applied automatically",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-13",
    controls: ["AWS FSBP RDS.13", "CIS AWS 3.0 2.3.2", "CIS AWS 5.0 2.2.2", "PCI DSS 4 6.3.3"],
    types: [Types.Instance, Types.ClusterInstance])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) => instance["autoMinorVersionUpgrade"].IsNotFalse();
}
