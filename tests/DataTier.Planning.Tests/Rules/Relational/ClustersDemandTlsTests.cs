using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class ClustersDemandTlsTests
{
    [Theory]
    [InlineData("""{ "engine": "aurora-postgresql" }""", """{ "parameters": [{ "name": "rds.force_ssl", "value": "1" }] }""", "passed")]
    [InlineData("""{ "engine": "aurora-postgresql" }""", """{ "parameters": [{ "name": "rds.force_ssl", "value": "0" }] }""", "failed: rds.force_ssl is '0'; set it to 1")]
    [InlineData("""{ "engine": "aurora-mysql" }""", """{ "parameters": [{ "name": "require_secure_transport", "value": "ON" }] }""", "passed")]
    [InlineData("""{ "engine": "aurora-mysql" }""", """{ "parameters": [] }""", "failed: require_secure_transport is not given; set it to one of ON, 1")]
    [InlineData("""{ "engine": "aurora-mysql" }""", """{ "parameters": "[unknown]" }""", "unknown: require_secure_transport is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "engine": "aurora-mysql" }""", null, "failed: dbClusterParameterGroupName is not given; name a parameter group that demands TLS")]
    public void Judges_cluster(string inputs, string? group, string judgement) =>
        Judged.By<ClustersDemandTls>(Types.Cluster, inputs, Judged.Behind("dbClusterParameterGroupName", Types.ClusterParameters, group)).Should().Be(judgement);
}
