namespace DataTier.Planning.Rules.Relational;

/// <summary>Nobody outside of the network needs to reach a database.</summary>
internal sealed class InstancesHaveNoPublicAddress() : ResourceRule(
    id: "rds.instance.private",
    severity: Severity.High,
    title: "DB instance has no public address",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-2",
    controls: ["AWS FSBP RDS.2", "CIS AWS 3.0 2.3.3", "CIS AWS 5.0 2.2.3", "PCI DSS 4 1.4.4", "PCI DSS 4 1.3.1"],
    types: [Types.Instance, Types.ClusterInstance])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) => instance["publiclyAccessible"].IsNotTrue();
}
