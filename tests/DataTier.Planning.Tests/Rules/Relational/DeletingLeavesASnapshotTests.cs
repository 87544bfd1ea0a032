using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class DeletingLeavesASnapshotTests
{
    [Theory]
    [InlineData("""{ "skipFinalSnapshot": false, "finalSnapshotIdentifier": "last", "deleteAutomatedBackups": false }""", "passed")]
    [InlineData("""{ "finalSnapshotIdentifier": "[unknown]", "deleteAutomatedBackups": false }""", "passed")]
    [InlineData("""{ "skipFinalSnapshot": true, "finalSnapshotIdentifier": "last", "deleteAutomatedBackups": false }""", "failed: skipFinalSnapshot is true; set it to false")]
    [InlineData("""{ "deleteAutomatedBackups": false }""", "failed: finalSnapshotIdentifier is not given; set it to a name of its own")]
    [InlineData("""{ "finalSnapshotIdentifier": "last" }""", "failed: deleteAutomatedBackups is not given; set it to false")]
    [InlineData("""{ "finalSnapshotIdentifier": "last", "deleteAutomatedBackups": "[unknown]" }""", "unknown: deleteAutomatedBackups is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "replicateSourceDb": "source" }""", "not applicable")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<DeletingLeavesASnapshot>(Types.Instance, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "skipFinalSnapshot": false, "finalSnapshotIdentifier": "last", "deleteAutomatedBackups": false }""", "passed")]
    [InlineData("""{ "finalSnapshotIdentifier": "last", "deleteAutomatedBackups": true }""", "failed: deleteAutomatedBackups is true; set it to false")]
    public void Judges_cluster(string inputs, string judgement) =>
        Judged.By<DeletingLeavesASnapshot>(Types.Cluster, inputs).Should().Be(judgement);
}
