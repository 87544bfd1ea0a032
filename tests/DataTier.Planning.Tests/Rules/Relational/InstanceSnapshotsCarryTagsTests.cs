using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstanceSnapshotsCarryTagsTests
{
    [Theory]
    [InlineData("""{ "copyTagsToSnapshot": true }""", "passed")]
    [InlineData("""{ "copyTagsToSnapshot": false }""", "failed: copyTagsToSnapshot is false; set it to true")]
    [InlineData("{}", "failed: copyTagsToSnapshot is not given; set it to true")]
    [InlineData("""{ "copyTagsToSnapshot": "[unknown]" }""", "unknown: copyTagsToSnapshot is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<InstanceSnapshotsCarryTags>(Types.Instance, inputs).Should().Be(judgement);
}
