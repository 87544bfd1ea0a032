using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class ClustersAreInABackupPlanTests
{
    [Theory]
    [InlineData("{}", """{ "resources": ["arn:aws:x:eu-west-1:111122223333:it"] }""", "passed")]
    [InlineData("{}", """{ "resources": ["arn:aws:x:*:it"] }""", "passed")]
    [InlineData("{}", """{ "resources": ["arn:aws:x:eu-west-1:111122223333:other"] }""", "failed: no backup selection covers it; add it to the selection of a backup plan")]
    [InlineData("{}", """{ "resources": ["[unknown]"] }""", "unknown: no backup selection names it, and one holds what is known only after deployment; name it in a selection")]
    [InlineData("""{ "globalClusterIdentifier": "g" }""", null, "not applicable")]
    [InlineData("""{ "globalClusterIdentifier": "g", "masterUsername": "datatier" }""", null, "failed: no backup selection covers it; add it to the selection of a backup plan")]
    [InlineData("{}", null, "failed: no backup selection covers it; add it to the selection of a backup plan")]
    public void Judges_cluster(string inputs, string? selection, string judgement) =>
        Judged.By<ClustersAreInABackupPlan>(Types.Cluster, inputs, Judged.Apart(Types.BackupSelection, selection)).Should().Be(judgement);
}
