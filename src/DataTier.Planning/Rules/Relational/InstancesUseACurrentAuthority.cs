namespace DataTier.Planning.Rules.Relational;

/// <summary>A certificate of an authority that ended is refused by every client that looks.</summary>
internal sealed class InstancesUseACurrentAuthority() : ResourceRule(
    id: "rds.instance.ca",
    severity: Severity.Medium,
    title: "A current certificate authority is used",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html",
    controls: [],
    types: [Types.Instance])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) =>
        instance["caCertIdentifier"].Or("rds-ca-rsa2048-g1").IsOneOf("rds-ca-rsa2048-g1", "rds-ca-rsa4096-g1", "rds-ca-ecc384-g1");
}
