namespace DataTier.Planning.Rules.Relational;

/// <summary>Known names are tried first.</summary>
internal sealed class ClusterAdministratorsHaveNamesOfTheirOwn() : ResourceRule(
    id: "rds.cluster.admin-name",
    severity: Severity.Medium,
    title: "The cluster administrator has a name of its own",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-24",
    controls: ["AWS FSBP RDS.24", "PCI DSS 4 2.2.2"],
    types: [Types.Cluster])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cluster) =>
        // What replicates has its source's administrator.
        cluster["replicationSourceIdentifier"].IsAbsent && !Databases.Follows(cluster)
            ? cluster["masterUsername"].IsNoneOf("choose a name that nobody would guess", Databases.KnownAdministrators)
            : Judgement.NotMeant;
}
