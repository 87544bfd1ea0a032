using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class ClustersKeepBackupsForAWeekTests
{
    [Theory]
    [InlineData("""{ "backupRetentionPeriod": 7 }""", "passed")]
    [InlineData("""{ "backupRetentionPeriod": 6 }""", "failed: backupRetentionPeriod is 6; set it to 7 or more")]
    [InlineData("{}", "failed: backupRetentionPeriod is 1; set it to 7 or more")]
    [InlineData("""{ "backupRetentionPeriod": "[unknown]" }""", "unknown: backupRetentionPeriod is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_cluster(string inputs, string judgement) =>
        Judged.By<ClustersKeepBackupsForAWeek>(Types.Cluster, inputs).Should().Be(judgement);
}
