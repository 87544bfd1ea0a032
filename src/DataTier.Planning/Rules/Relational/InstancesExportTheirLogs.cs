namespace DataTier.Planning.Rules.Relational;

/// <summary>Logs on the instance are gone with it. Exporting an idle log costs nothing.</summary>
internal sealed class InstancesExportTheirLogs() : ResourceRule(
    id: "rds.instance.log-exports",
    severity: Severity.Medium,
    title: "All engine logs go to CloudWatch Logs",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-9",
    controls: ["AWS FSBP RDS.9", "AWS FSBP RDS.36", "AWS FSBP RDS.42", "PCI DSS 4 10.2.1", "PCI DSS 4 10.4.2"],
    types: [Types.Instance])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) =>
        Databases.ByEngine(
            instance,
            postgres: () => instance[Exports].Holds("postgresql", "upgrade"),
            mysql: () => instance[Exports].Holds("audit", "error", "general", "slowquery"));

    private const string Exports = "enabledCloudwatchLogsExports";
}
