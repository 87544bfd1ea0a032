using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstancesKeepBackupsForAWeekTests
{
    [Theory]
    [InlineData("""{ "backupRetentionPeriod": 7 }""", "passed")]
    [InlineData("""{ "backupRetentionPeriod": 6 }""", "failed: backupRetentionPeriod is 6; set it to 7 or more")]
    [InlineData("{}", "failed: backupRetentionPeriod is not given; set it to 7 or more")]
    [InlineData("""{ "backupRetentionPeriod": "[unknown]" }""", "unknown: backupRetentionPeriod is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "replicateSourceDb": "source" }""", "not applicable")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<InstancesKeepBackupsForAWeek>(Types.Instance, inputs).Should().Be(judgement);
}
