using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstancesDemandTlsTests
{
    [Theory]
    [InlineData("""{ "engine": "postgres", "parameterGroupName": "own" }""", """{ "parameters": [{ "name": "rds.force_ssl", "value": "1" }] }""", "passed")]
    [InlineData("""{ "engine": "postgres", "parameterGroupName": "own" }""", """{ "parameters": [{ "name": "rds.force_ssl", "value": "0" }] }""", "failed: rds.force_ssl is '0'; set it to 1")]
    [InlineData("""{ "engine": "mariadb", "parameterGroupName": "own" }""", """{ "parameters": [{ "name": "require_secure_transport", "value": "ON" }] }""", "passed")]
    [InlineData("""{ "engine": "mariadb", "parameterGroupName": "own" }""", """{ "parameters": [{ "name": "general_log", "value": "0" }] }""", "failed: require_secure_transport is not given; set it to one of 1, ON")]
    [InlineData("""{ "engine": "mariadb", "parameterGroupName": "own" }""", """{ "parameters": "[unknown]" }""", "unknown: require_secure_transport is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "engine": "mariadb" }""", null, "failed: parameterGroupName is not given; name a parameter group that demands TLS")]
    [InlineData("""{ "engine": "mariadb", "parameterGroupName": "default.mariadb11.4" }""", null, "unknown: parameterGroupName names no ParameterGroup of this plan, so this is not judged; name a parameter group that demands TLS")]
    public void Judges_instance(string inputs, string? group, string judgement) =>
        Judged.By<InstancesDemandTls>(Types.Instance, inputs, Judged.Behind("parameterGroupName", Types.ParameterGroup, group)).Should().Be(judgement);
}
