using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Caches;

namespace DataTier.Planning.Tests.Rules.Caches;

public sealed class CachesKeepSnapshotsForAWeekTests
{
    [Theory]
    [InlineData("""{ "snapshotRetentionLimit": 7 }""", "passed")]
    [InlineData("""{ "snapshotRetentionLimit": 6 }""", "failed: snapshotRetentionLimit is 6; set it to 7 or more")]
    [InlineData("{}", "failed: snapshotRetentionLimit is not given; set it to 7 or more")]
    [InlineData("""{ "snapshotRetentionLimit": "[unknown]" }""", "unknown: snapshotRetentionLimit is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_replication_group(string inputs, string judgement) =>
        Judged.By<CachesKeepSnapshotsForAWeek>(Types.ReplicationGroup, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "snapshotRetentionLimit": 7 }""", "passed")]
    [InlineData("""{ "snapshotRetentionLimit": 6 }""", "failed: snapshotRetentionLimit is 6; set it to 7 or more")]
    public void Judges_serverless_cache(string inputs, string judgement) =>
        Judged.By<CachesKeepSnapshotsForAWeek>(Types.ServerlessCache, inputs).Should().Be(judgement);
}
