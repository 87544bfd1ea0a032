namespace DataTier.Planning.Rules.Relational;

/// <summary>A mistaken refactoring must not take the data along.</summary>
internal sealed class InstancesRefuseDeletion() : ResourceRule(
    id: "rds.instance.deletion-protection",
    severity: Severity.High,
    title: "DB instance cannot be deleted by accident",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-8",
    controls: ["AWS FSBP RDS.8"],
    types: [Types.Instance],
    disposable: true)
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) => instance["deletionProtection"].IsTrue();
}
