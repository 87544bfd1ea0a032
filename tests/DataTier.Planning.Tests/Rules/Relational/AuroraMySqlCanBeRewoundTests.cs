using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class AuroraMySqlCanBeRewoundTests
{
    [Theory]
    [InlineData("""{ "engine": "aurora-mysql", "backtrackWindow": 1 }""", "passed")]
    [InlineData("""{ "engine": "aurora-mysql", "backtrackWindow": 0 }""", "failed: backtrackWindow is 0; set it to 1 or more")]
    [InlineData("""{ "engine": "aurora-mysql" }""", "failed: backtrackWindow is not given; set it to 1 or more")]
    [InlineData("""{ "engine": "aurora-mysql", "backtrackWindow": "[unknown]" }""", "unknown: backtrackWindow is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "engine": "aurora-mysql", "globalClusterIdentifier": "g" }""", "not applicable")]
    [InlineData("""{ "engine": "aurora-postgresql" }""", "not applicable")]
    public void Judges_cluster(string inputs, string judgement) =>
        Judged.By<AuroraMySqlCanBeRewound>(Types.Cluster, inputs).Should().Be(judgement);

    [Fact]
    public void Is_not_meant_for_what_a_global_database_begins_from() =>
        Judged.By<AuroraMySqlCanBeRewound>(Types.Cluster, """{ "engine": "aurora-mysql" }""", Judged.Beside(Types.GlobalCluster, "sourceDbClusterIdentifier", "{}")).Should().Be("not applicable");
}
