using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class ClustersExportTheirLogsTests
{
    [Theory]
    [InlineData("""{ "engine": "aurora-postgresql", "enabledCloudwatchLogsExports": ["postgresql"] }""", """{ "parameters": [{ "name": "log_statement", "value": "ddl" }, { "name": "log_min_duration_statement", "value": "1000" }] }""", "passed")]
    [InlineData("""{ "engine": "aurora-postgresql", "enabledCloudwatchLogsExports": [] }""", """{ "parameters": [{ "name": "log_statement", "value": "ddl" }, { "name": "log_min_duration_statement", "value": "1000" }] }""", "failed: enabledCloudwatchLogsExports is an empty list; add postgresql")]
    [InlineData("""{ "engine": "aurora-postgresql", "enabledCloudwatchLogsExports": ["postgresql"] }""", """{ "parameters": [{ "name": "log_statement", "value": "ddl" }] }""", "failed: log_min_duration_statement is not given; set it to 1000")]
    [InlineData("""{ "engine": "aurora-mysql", "enabledCloudwatchLogsExports": ["audit", "error", "general", "slowquery"] }""", """{ "parameters": [{ "name": "server_audit_logging", "value": "1" }, { "name": "server_audit_events", "value": "CONNECT" }] }""", "passed")]
    [InlineData("""{ "engine": "aurora-mysql", "enabledCloudwatchLogsExports": ["audit", "error", "general", "slowquery"] }""", """{ "parameters": [{ "name": "server_audit_logging", "value": "0" }, { "name": "server_audit_events", "value": "CONNECT" }] }""", "failed: server_audit_logging is '0'; set it to 1")]
    [InlineData("""{ "engine": "aurora-postgresql", "enabledCloudwatchLogsExports": "[unknown]" }""", """{ "parameters": [{ "name": "log_statement", "value": "ddl" }, { "name": "log_min_duration_statement", "value": "1000" }] }""", "unknown: enabledCloudwatchLogsExports is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "engine": "aurora-postgresql" }""", null, "failed: dbClusterParameterGroupName is not given; name a parameter group that logs")]
    public void Judges_cluster(string inputs, string? group, string judgement) =>
        Judged.By<ClustersExportTheirLogs>(Types.Cluster, inputs, Judged.Behind("dbClusterParameterGroupName", Types.ClusterParameters, group)).Should().Be(judgement);
}
