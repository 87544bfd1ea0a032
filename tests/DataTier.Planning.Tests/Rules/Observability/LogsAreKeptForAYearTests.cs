using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Observability;

namespace DataTier.Planning.Tests.Rules.Observability;

public sealed class LogsAreKeptForAYearTests
{
    [Theory]
    [InlineData("""{ "retentionInDays": 365 }""", "passed")]
    [InlineData("""{ "retentionInDays": 0 }""", "passed")]
    [InlineData("""{ "retentionInDays": 364 }""", "failed: retentionInDays is 364; set it to 365 or more")]
    [InlineData("{}", "failed: retentionInDays is not given; set it to 365 or more")]
    [InlineData("""{ "retentionInDays": "[unknown]" }""", "unknown: retentionInDays is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_log_group(string inputs, string judgement) =>
        Judged.By<LogsAreKeptForAYear>(Types.LogGroup, inputs).Should().Be(judgement);
}
