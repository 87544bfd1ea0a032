namespace DataTier.Planning.Rules.Relational;

/// <summary>A wrong statement is undone in minutes instead of restored in hours. It cannot be added later.</summary>
internal sealed class AuroraMySqlCanBeRewound() : ResourceRule(
    id: "rds.cluster.backtrack",
    severity: Severity.Low,
    title: "Aurora MySQL can be rewound",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-14",
    controls: ["AWS FSBP RDS.14"],
    types: [Types.Cluster],
    relaxable: "do without: change records are paid for")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cluster) =>
        // Backtracking and global databases exclude each other.
        cluster["engine"].IsHidden ? cluster["engine"].NotJudged()
            : cluster["engine"].Text != Databases.AuroraMySql || Databases.Follows(cluster) || Databases.WritesForOthers(cluster)
            ? Judgement.NotMeant
            : cluster["backtrackWindow"].IsAtLeast(1);
}
