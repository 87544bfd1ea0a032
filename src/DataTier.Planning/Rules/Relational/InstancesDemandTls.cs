namespace DataTier.Planning.Rules.Relational;

/// <summary>Without the parameter a client that asks for no TLS gets none.</summary>
internal sealed class InstancesDemandTls() : ResourceRule(
    id: "rds.instance.tls",
    severity: Severity.High,
    title: "Clients must use TLS",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-44",
    controls: ["AWS FSBP RDS.44", "AWS Security Hub RDS.38", "AWS Security Hub RDS.39", "PCI DSS 4 4.2.1"],
    types: [Types.Instance])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) =>
        instance.From("parameterGroupName", Types.ParameterGroup, "name a parameter group that demands TLS", group => Databases.ByEngine(
            instance,
            postgres: () => group["parameters"].Parameter("rds.force_ssl").IsOneOf("1"),
            mysql: () => group["parameters"].Parameter("require_secure_transport").IsOneOf("1", "ON")));
}
