using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Documents;

namespace DataTier.Planning.Tests.Rules.Documents;

public sealed class TablesRefuseDeletionTests
{
    [Theory]
    [InlineData("""{ "deletionProtectionEnabled": true }""", "passed")]
    [InlineData("""{ "deletionProtectionEnabled": false }""", "failed: deletionProtectionEnabled is false; set it to true")]
    [InlineData("{}", "failed: deletionProtectionEnabled is not given; set it to true")]
    [InlineData("""{ "deletionProtectionEnabled": "[unknown]" }""", "unknown: deletionProtectionEnabled is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_table(string inputs, string judgement) =>
        Judged.By<TablesRefuseDeletion>(Types.Table, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("{}", "failed: deletionProtectionEnabled is not given; set it to true")]
    [InlineData("""{ "deletionProtectionEnabled": true }""", "passed")]
    public void Judges_table_replica(string inputs, string judgement) =>
        Judged.By<TablesRefuseDeletion>(Types.TableReplica, inputs).Should().Be(judgement);
}
