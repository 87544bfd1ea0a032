namespace DataTier.Planning.Rules.Relational;

/// <summary>A snapshot without tags belongs to nobody.</summary>
internal sealed class InstanceSnapshotsCarryTags() : ResourceRule(
    id: "rds.instance.copy-tags",
    severity: Severity.Low,
    title: "Snapshots inherit the tags",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-17",
    controls: ["AWS FSBP RDS.17"],
    types: [Types.Instance])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) => instance["copyTagsToSnapshot"].IsTrue();
}
