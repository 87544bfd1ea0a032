using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class ClustersListenElsewhereTests
{
    [Theory]
    [InlineData("""{ "engine": "aurora-mysql", "port": 13306 }""", "passed")]
    [InlineData("""{ "engine": "aurora-mysql", "port": 3306 }""", "failed: port is 3306; set it to another port than the engine's own")]
    [InlineData("""{ "engine": "aurora-postgresql", "port": 5432 }""", "failed: port is 5432; set it to another port than the engine's own")]
    [InlineData("""{ "engine": "aurora-postgresql" }""", "failed: port is not given; set it to another port than the engine's own")]
    [InlineData("""{ "engine": "aurora-postgresql", "port": "[unknown]" }""", "unknown: port is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_cluster(string inputs, string judgement) =>
        Judged.By<ClustersListenElsewhere>(Types.Cluster, inputs).Should().Be(judgement);
}
