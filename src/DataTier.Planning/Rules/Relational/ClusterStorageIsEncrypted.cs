namespace DataTier.Planning.Rules.Relational;

/// <summary>Encryption cannot be switched on later, and a key of AWS cannot be shared, limited or destroyed.</summary>
internal sealed class ClusterStorageIsEncrypted() : ResourceRule(
    id: "rds.cluster.encrypted",
    severity: Severity.High,
    title: "Cluster storage is encrypted with an own key",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-27",
    controls: ["AWS FSBP RDS.27", "PCI DSS 4 3.5.1"],
    types: [Types.Cluster],
    relaxable: "keep the key of AWS")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cluster) =>
        cluster["storageEncrypted"].IsTrue().Strictly() & cluster["kmsKeyId"].IsSet("the client's own key");
}
