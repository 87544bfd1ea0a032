using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class PostgresLogsStatementsTests
{
    [Theory]
    [InlineData("""{ "engine": "postgres", "parameterGroupName": "own" }""", """{ "parameters": [{ "name": "log_statement", "value": "ddl" }, { "name": "log_min_duration_statement", "value": "1000" }] }""", "passed")]
    [InlineData("""{ "engine": "postgres", "parameterGroupName": "own" }""", """{ "parameters": [{ "name": "log_statement", "value": "ddl" }] }""", "failed: log_min_duration_statement is not given; set it to 1000")]
    [InlineData("""{ "engine": "postgres", "parameterGroupName": "own" }""", """{ "parameters": [{ "name": "log_min_duration_statement", "value": "1000" }] }""", "failed: log_statement is not given; set it to ddl")]
    [InlineData("""{ "engine": "postgres" }""", null, "failed: parameterGroupName is not given; name a parameter group that logs statements")]
    [InlineData("""{ "engine": "mariadb" }""", null, "not applicable")]
    [InlineData("""{ "engine": "postgres", "parameterGroupName": "own" }""", """{ "parameters": "[unknown]" }""", "unknown: log_statement is known only after deployment, so this is not judged; make it a plain value; log_min_duration_statement is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "engine": "postgres", "parameterGroupName": "own" }""", """{ "parameters": [{ "name": "log_min_duration_statement", "value": "1000" }, { "name": "[unknown]", "value": "ddl" }] }""", "unknown: log_statement is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_instance(string inputs, string? group, string judgement) =>
        Judged.By<PostgresLogsStatements>(Types.Instance, inputs, Judged.Behind("parameterGroupName", Types.ParameterGroup, group)).Should().Be(judgement);
}
