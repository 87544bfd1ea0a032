using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Caches;

namespace DataTier.Planning.Tests.Rules.Caches;

public sealed class CachesTakeMinorUpgradesTests
{
    [Theory]
    [InlineData("""{ "autoMinorVersionUpgrade": true }""", "passed")]
    [InlineData("{}", "passed")]
    [InlineData("""{ "autoMinorVersionUpgrade": false }""", "failed: autoMinorVersionUpgrade is false; set it to true")]
    [InlineData("""{ "autoMinorVersionUpgrade": "[unknown]" }""", "unknown: autoMinorVersionUpgrade is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_replication_group(string inputs, string judgement) =>
        Judged.By<CachesTakeMinorUpgrades>(Types.ReplicationGroup, inputs).Should().Be(judgement);
}
