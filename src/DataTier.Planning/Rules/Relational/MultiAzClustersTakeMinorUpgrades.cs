namespace DataTier.Planning.Rules.Relational;

/// <summary>Minor versions carry the repairs of security.</summary>
internal sealed class MultiAzClustersTakeMinorUpgrades() : ResourceRule(
    id: "rds.cluster.minor-upgrades",
    severity: Severity.Medium,
    title: "Multi-AZ DB clusters upgrade minors automatically",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-35",
    controls: ["AWS FSBP RDS.35", "PCI DSS 4 6.3.3"],
    types: [Types.Cluster])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cluster) =>
        // The instances of an Aurora cluster say it for themselves.
        cluster["engine"].Text is { } engine && engine.StartsWith(Databases.Aurora, StringComparison.Ordinal)
            ? Judgement.NotMeant
            : cluster["autoMinorVersionUpgrade"].IsNotFalse();
}
