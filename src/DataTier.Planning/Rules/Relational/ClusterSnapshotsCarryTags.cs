namespace DataTier.Planning.Rules.Relational;

/// <summary>A snapshot without tags belongs to nobody.</summary>
internal sealed class ClusterSnapshotsCarryTags() : ResourceRule(
    id: "rds.cluster.copy-tags",
    severity: Severity.Low,
    title: "Cluster snapshots inherit the tags",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-16",
    controls: ["AWS FSBP RDS.16", "AWS FSBP RDS.47", "AWS FSBP RDS.48"],
    types: [Types.Cluster])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cluster) => cluster["copyTagsToSnapshot"].IsTrue();
}
