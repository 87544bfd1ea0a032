using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstancesExportTheirLogsTests
{
    [Theory]
    [InlineData("""{ "engine": "mariadb", "enabledCloudwatchLogsExports": ["audit", "error", "general", "slowquery"] }""", "passed")]
    [InlineData("""{ "engine": "mariadb", "enabledCloudwatchLogsExports": ["audit", "error"] }""", "failed: enabledCloudwatchLogsExports is [audit, error]; add general, slowquery")]
    [InlineData("""{ "engine": "postgres", "enabledCloudwatchLogsExports": ["postgresql", "upgrade"] }""", "passed")]
    [InlineData("""{ "engine": "postgres" }""", "failed: enabledCloudwatchLogsExports is not given; add postgresql, upgrade")]
    [InlineData("""{ "engine": "postgres", "enabledCloudwatchLogsExports": "[unknown]" }""", "unknown: enabledCloudwatchLogsExports is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "engine": "[unknown]" }""", "unknown: engine is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "engine": "oracle-ee" }""", "unknown: engine is 'oracle-ee', which this rule does not know; use MariaDB, MySQL or PostgreSQL")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<InstancesExportTheirLogs>(Types.Instance, inputs).Should().Be(judgement);
}
