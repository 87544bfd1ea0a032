using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Documents;

namespace DataTier.Planning.Tests.Rules.Documents;

public sealed class TablesCarryTagsTests
{
    [Theory]
    [InlineData("""{ "tags": { "owner": "x" } }""", "passed")]
    [InlineData("""{ "tags": { "aws:created": "x" } }""", "failed: no tags; give it some, or its provider default tags")]
    [InlineData("{}", "failed: no tags; give it some, or its provider default tags")]
    [InlineData("""{ "tags": "[unknown]" }""", "unknown: tags is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_table(string inputs, string judgement) =>
        Judged.By<TablesCarryTags>(Types.Table, inputs).Should().Be(judgement);
}
