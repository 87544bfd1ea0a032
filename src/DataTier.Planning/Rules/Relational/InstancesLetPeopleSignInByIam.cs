namespace DataTier.Planning.Rules.Relational;

/// <summary>A password that nobody has cannot leak.</summary>
internal sealed class InstancesLetPeopleSignInByIam() : ResourceRule(
    id: "rds.instance.iam-auth",
    severity: Severity.Medium,
    title: "IAM database authentication is on",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-10",
    controls: ["AWS FSBP RDS.10", "PCI DSS 4 7.2.1", "PCI DSS 4 8.3.4"],
    types: [Types.Instance])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) => instance["iamDatabaseAuthenticationEnabled"].IsTrue();
}
