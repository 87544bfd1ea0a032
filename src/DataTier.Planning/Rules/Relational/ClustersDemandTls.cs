namespace DataTier.Planning.Rules.Relational;

/// <summary>Without the parameter a client that asks for no TLS gets none.</summary>
internal sealed class ClustersDemandTls() : ResourceRule(
    id: "rds.cluster.tls",
    severity: Severity.High,
    title: "Clients of the cluster must use TLS",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.SSL.html",
    controls: [],
    types: [Types.Cluster])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cluster) =>
        cluster.From("dbClusterParameterGroupName", Types.ClusterParameters, "name a parameter group that demands TLS", group => Databases.ByEngine(
            cluster,
            postgres: () => group["parameters"].Parameter("rds.force_ssl").IsOneOf("1"),
            mysql: () => group["parameters"].Parameter("require_secure_transport").IsOneOf("ON", "1")));
}
