namespace DataTier.Planning.Rules.Relational;

/// <summary>Without a standby a lost zone means a restore.</summary>
internal sealed class InstancesSurviveTheLossOfAZone() : ResourceRule(
    id: "rds.instance.multi-az",
    severity: Severity.Medium,
    title: "DB instance has a standby in another zone",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-5",
    controls: ["AWS FSBP RDS.5", "CIS AWS 5.0 2.2.4"],
    types: [Types.Instance],
    relaxable: "run in one zone, with a recovery time that says so")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) =>
        // What a replica is for decides how it is spread: it is not what applications write to.
        Databases.IsReplica(instance) ? Judgement.NotMeant : instance["multiAz"].IsTrue();
}
