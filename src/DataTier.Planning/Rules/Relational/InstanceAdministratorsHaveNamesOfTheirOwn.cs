namespace DataTier.Planning.Rules.Relational;

/// <summary>Known names are tried first.</summary>
internal sealed class InstanceAdministratorsHaveNamesOfTheirOwn() : ResourceRule(
    id: "rds.instance.admin-name",
    severity: Severity.Medium,
    title: "The administrator has a name of its own",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-25",
    controls: ["AWS FSBP RDS.25", "PCI DSS 4 2.2.2"],
    types: [Types.Instance])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) =>
        // A replica has its source's administrator.
        Databases.IsReplica(instance) ? Judgement.NotMeant : instance["username"].IsNoneOf("choose a name that nobody would guess", Databases.KnownAdministrators);
}
