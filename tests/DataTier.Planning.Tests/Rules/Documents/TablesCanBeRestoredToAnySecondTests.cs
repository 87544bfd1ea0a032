using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Documents;

namespace DataTier.Planning.Tests.Rules.Documents;

public sealed class TablesCanBeRestoredToAnySecondTests
{
    [Theory]
    [InlineData("""{ "pointInTimeRecovery": { "enabled": true } }""", "passed")]
    [InlineData("""{ "pointInTimeRecovery": { "enabled": false } }""", "failed: pointInTimeRecovery.enabled is false; set it to true")]
    [InlineData("{}", "failed: pointInTimeRecovery.enabled is not given; set it to true")]
    [InlineData("""{ "pointInTimeRecovery": { "enabled": "[unknown]" } }""", "unknown: pointInTimeRecovery.enabled is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_table(string inputs, string judgement) =>
        Judged.By<TablesCanBeRestoredToAnySecond>(Types.Table, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "pointInTimeRecovery": true }""", "passed")]
    [InlineData("""{ "pointInTimeRecovery": false }""", "failed: pointInTimeRecovery is false; set it to true")]
    [InlineData("{}", "failed: pointInTimeRecovery is not given; set it to true")]
    [InlineData("""{ "pointInTimeRecovery": "[unknown]" }""", "unknown: pointInTimeRecovery is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_table_replica(string inputs, string judgement) =>
        Judged.By<TablesCanBeRestoredToAnySecond>(Types.TableReplica, inputs).Should().Be(judgement);
}
