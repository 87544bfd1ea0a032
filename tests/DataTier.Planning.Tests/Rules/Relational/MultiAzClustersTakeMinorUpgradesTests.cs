using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class MultiAzClustersTakeMinorUpgradesTests
{
    [Theory]
    [InlineData("""{ "engine": "postgres", "autoMinorVersionUpgrade": true }""", "passed")]
    [InlineData("""{ "engine": "postgres" }""", "passed")]
    [InlineData("""{ "engine": "postgres", "autoMinorVersionUpgrade": false }""", "failed: autoMinorVersionUpgrade is false; set it to true")]
    [InlineData("""{ "engine": "postgres", "autoMinorVersionUpgrade": "[unknown]" }""", "unknown: autoMinorVersionUpgrade is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "engine": "aurora-postgresql" }""", "not applicable")]
    public void Judges_cluster(string inputs, string judgement) =>
        Judged.By<MultiAzClustersTakeMinorUpgrades>(Types.Cluster, inputs).Should().Be(judgement);
}
