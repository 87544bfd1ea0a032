namespace DataTier.Planning.Rules.Relational;

/// <summary>A password that nobody has cannot leak.</summary>
internal sealed class ClustersLetPeopleSignInByIam() : ResourceRule(
    id: "rds.cluster.iam-auth",
    severity: Severity.Medium,
    title: "IAM database authentication is on for the cluster",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-12",
    controls: ["AWS FSBP RDS.12", "PCI DSS 4 7.2.1"],
    types: [Types.Cluster])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cluster) => cluster["iamDatabaseAuthenticationEnabled"].IsTrue();
}
