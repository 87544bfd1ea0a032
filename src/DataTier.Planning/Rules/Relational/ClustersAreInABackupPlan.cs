using DataTier.Planning.Rules.Backups;

namespace DataTier.Planning.Rules.Relational;

/// <summary>A second copy in a vault survives what deletes the cluster and its own backups.</summary>
internal sealed class ClustersAreInABackupPlan() : ResourceRule(
    id: "rds.cluster.backup-plan",
    severity: Severity.Medium,
    title: "Cluster is in an AWS Backup plan",
    source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
    controls: [],
    types: [Types.Cluster],
    relaxable: "rely on the automated backups of Aurora")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cluster) =>
        // What follows in a global database holds the writer's data, which is what snapshots are taken of.
        Databases.Follows(cluster) ? Judgement.NotMeant : BackupCoverage.Of(cluster);
}
