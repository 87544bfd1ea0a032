using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Caches;

namespace DataTier.Planning.Tests.Rules.Caches;

public sealed class MemoryDbIsClosedAndKeptTests
{
    [Theory]
    [InlineData("""{ "kmsKeyArn": "k", "snapshotRetentionLimit": 7, "aclName": "own" }""", "passed")]
    [InlineData("""{ "kmsKeyArn": "k", "snapshotRetentionLimit": 7, "aclName": "own", "tlsEnabled": false }""", "failed: tlsEnabled is false; set it to true")]
    [InlineData("""{ "kmsKeyArn": "k", "snapshotRetentionLimit": 6, "aclName": "own" }""", "failed: snapshotRetentionLimit is 6; set it to 7 or more")]
    [InlineData("""{ "kmsKeyArn": "k", "snapshotRetentionLimit": 7, "aclName": "open-access" }""", "failed: aclName is 'open-access'; name an access control list of its own")]
    [InlineData("""{ "snapshotRetentionLimit": 7, "aclName": "own" }""", "failed: kmsKeyArn is not given; set it to the client's own key")]
    [InlineData("""{ "kmsKeyArn": "k", "snapshotRetentionLimit": 7, "aclName": "own", "autoMinorVersionUpgrade": "[unknown]" }""", "unknown: autoMinorVersionUpgrade is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_memory_db(string inputs, string judgement) =>
        Judged.By<MemoryDbIsClosedAndKept>(Types.MemoryDb, inputs).Should().Be(judgement);
}
