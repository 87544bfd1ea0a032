namespace DataTier.Planning.Rules.Relational;

/// <summary>Encryption cannot be switched on later: replacing the database is the only repair.</summary>
internal sealed class InstanceStorageIsEncrypted() : ResourceRule(
    id: "rds.instance.encrypted",
    severity: Severity.High,
    title: "DB instance storage is encrypted at rest",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-3",
    controls: ["AWS FSBP RDS.3", "CIS AWS 3.0 2.3.1", "CIS AWS 5.0 2.2.1", "PCI DSS 4 3.5.1", "PCI DSS 4 8.3.2"],
    types: [Types.Instance])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) =>
        // A reader in the source's region takes its encryption from the source.
        Databases.IsReader(instance) ? Judgement.Pass : instance["storageEncrypted"].IsTrue();
}
