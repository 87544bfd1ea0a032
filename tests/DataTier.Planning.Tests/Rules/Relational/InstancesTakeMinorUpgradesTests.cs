using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstancesTakeMinorUpgradesTests
{
    [Theory]
    [InlineData("""{ "autoMinorVersionUpgrade": true }""", "passed")]
    [InlineData("{}", "passed")]
    [InlineData("""{ "autoMinorVersionUpgrade": false }""", "failed: autoMinorVersionUpgrade is false; set it to true")]
    [InlineData("""{ "autoMinorVersionUpgrade": "[unknown]" }""", "unknown: autoMinorVersionUpgrade is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<InstancesTakeMinorUpgrades>(Types.Instance, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "autoMinorVersionUpgrade": false }""", "failed: autoMinorVersionUpgrade is false; set it to true")]
    [InlineData("{}", "passed")]
    public void Judges_cluster_instance(string inputs, string judgement) =>
        Judged.By<InstancesTakeMinorUpgrades>(Types.ClusterInstance, inputs).Should().Be(judgement);
}
