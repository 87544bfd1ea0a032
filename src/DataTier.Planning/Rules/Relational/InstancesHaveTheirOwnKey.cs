namespace DataTier.Planning.Rules.Relational;

/// <summary>A key of AWS cannot be shared, limited or destroyed.</summary>
internal sealed class InstancesHaveTheirOwnKey() : ResourceRule(
    id: "rds.instance.cmk",
    severity: Severity.Medium,
    title: "DB instance storage uses a customer managed KMS key",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html",
    controls: [],
    types: [Types.Instance],
    relaxable: "keep the key of AWS")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) =>
        // A reader in the source's region inherits its key; RDS refuses another one.
        Databases.IsReader(instance) ? Judgement.NotMeant : instance["kmsKeyId"].IsSet("the client's own key");
}
