using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Observability;

namespace DataTier.Planning.Tests.Rules.Observability;

public sealed class LogsHaveTheirOwnKeyTests
{
    [Theory]
    [InlineData("""{ "kmsKeyId": "[unknown]" }""", "passed")]
    [InlineData("""{ "kmsKeyId": "" }""", "failed: kmsKeyId is ''; set it to the client's own key")]
    [InlineData("{}", "failed: kmsKeyId is not given; set it to the client's own key")]
    public void Judges_log_group(string inputs, string judgement) =>
        Judged.By<LogsHaveTheirOwnKey>(Types.LogGroup, inputs).Should().Be(judgement);
}
