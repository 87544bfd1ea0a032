namespace DataTier.Planning.Rules.Relational;

/// <summary>Logs on the instances are gone with them; without the parameters there is nothing in them.</summary>
internal sealed class ClustersExportTheirLogs() : ResourceRule(
    id: "rds.cluster.logs",
    severity: Severity.Medium,
    title: "Cluster logs, including audit, go to CloudWatch Logs",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-34",
    controls: ["AWS FSBP RDS.34", "AWS FSBP RDS.37", "AWS FSBP RDS.45", "PCI DSS 4 10.2.1", "PCI DSS 4 10.4.2"],
    types: [Types.Cluster])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cluster) =>
        cluster.From("dbClusterParameterGroupName", Types.ClusterParameters, "name a parameter group that logs", group => Databases.ByEngine(
            cluster,
            postgres: () => cluster[Exports].Holds("postgresql")
                & group["parameters"].Parameter("log_statement").IsSet("ddl")
                & group["parameters"].Parameter("log_min_duration_statement").IsSet("1000"),
            mysql: () => cluster[Exports].Holds("audit", "error", "general", "slowquery")
                & group["parameters"].Parameter("server_audit_logging").IsOneOf("1")
                & group["parameters"].Parameter("server_audit_events").IsSet("CONNECT,QUERY_DDL,QUERY_DCL")));

    private const string Exports = "enabledCloudwatchLogsExports";
}
