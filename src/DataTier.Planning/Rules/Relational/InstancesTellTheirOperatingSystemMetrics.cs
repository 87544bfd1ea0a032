namespace DataTier.Planning.Rules.Relational;

/// <summary>A database that stalls on its disk or its memory shows it nowhere else.</summary>
internal sealed class InstancesTellTheirOperatingSystemMetrics() : ResourceRule(
    id: "rds.instance.enhanced-monitoring",
    severity: Severity.Low,
    title: "Operating system metrics are collected",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-6",
    controls: ["AWS FSBP RDS.6"],
    types: [Types.Instance, Types.ClusterInstance])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject instance) =>
        instance["monitoringInterval"].IsOneOf(1, 5, 10, 15, 30, 60) & instance["monitoringRoleArn"].IsSet("a role with AmazonRDSEnhancedMonitoringRole");
}
