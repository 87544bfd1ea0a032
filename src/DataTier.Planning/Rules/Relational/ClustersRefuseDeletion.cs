namespace DataTier.Planning.Rules.Relational;

/// <summary>A mistaken refactoring must not take the data along.</summary>
internal sealed class ClustersRefuseDeletion() : ResourceRule(
    id: "rds.cluster.deletion-protection",
    severity: Severity.High,
    title: "Cluster cannot be deleted by accident",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-7",
    controls: ["AWS FSBP RDS.7"],
    types: [Types.Cluster],
    disposable: true)
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cluster) => cluster["deletionProtection"].IsTrue();
}
