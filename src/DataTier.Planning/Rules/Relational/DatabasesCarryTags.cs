namespace DataTier.Planning.Rules.Relational;

/// <summary>Whose it is and what it may cost is found by tags.</summary>
internal sealed class DatabasesCarryTags() : ResourceRule(
    id: "rds.tags",
    severity: Severity.Low,
    title: "Database resources carry tags",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-28",
    controls: [
        "AWS Security Hub RDS.28",
        "AWS Security Hub RDS.29",
        "AWS Security Hub RDS.30",
        "AWS Security Hub RDS.31",
        "AWS Security Hub RDS.32",
        "AWS Security Hub RDS.33",
    ],
    types: [Types.Instance, Types.Cluster, Types.Subnets])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject database) => database.IsTagged();
}
