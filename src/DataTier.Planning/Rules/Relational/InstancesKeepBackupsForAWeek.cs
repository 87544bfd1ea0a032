namespace DataTier.Planning.Rules.Relational;

/// <summary>A mistake on Friday is found on Monday.</summary>
internal sealed class InstancesKeepBackupsForAWeek() : ResourceRule(
    id: "rds.instance.backups",
    severity: Severity.High,
    title: "Automated backups are kept long enough",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-11",
    controls: ["AWS FSBP RDS.11", "PCI DSS 4 10.3.3"],
    types: [Types.Instance])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) =>
        // A replica is made again from its source; the source has the backups.
        Databases.IsReplica(instance) ? Judgement.NotMeant : instance["backupRetentionPeriod"].IsAtLeast(7);
}
