using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstancesSurviveTheLossOfAZoneTests
{
    [Theory]
    [InlineData("""{ "multiAz": true }""", "passed")]
    [InlineData("""{ "multiAz": false }""", "failed: multiAz is false; set it to true")]
    [InlineData("{}", "failed: multiAz is not given; set it to true")]
    [InlineData("""{ "multiAz": "[unknown]" }""", "unknown: multiAz is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "replicateSourceDb": "source" }""", "not applicable")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<InstancesSurviveTheLossOfAZone>(Types.Instance, inputs).Should().Be(judgement);
}
