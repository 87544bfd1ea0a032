using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class DatabasesCarryTagsTests
{
    [Theory]
    [InlineData("""{ "tags": { "owner": "x" } }""", "passed")]
    [InlineData("""{ "tags": { "aws:created": "x" } }""", "failed: no tags; give it some, or its provider default tags")]
    [InlineData("{}", "failed: no tags; give it some, or its provider default tags")]
    [InlineData("""{ "tags": "[unknown]" }""", "unknown: tags is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<DatabasesCarryTags>(Types.Instance, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "tags": { "owner": "x" } }""", "passed")]
    [InlineData("{}", "failed: no tags; give it some, or its provider default tags")]
    public void Judges_cluster(string inputs, string judgement) =>
        Judged.By<DatabasesCarryTags>(Types.Cluster, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("{}", "failed: no tags; give it some, or its provider default tags")]
    [InlineData("""{ "tags": { "owner": "x" } }""", "passed")]
    public void Judges_subnets(string inputs, string judgement) =>
        Judged.By<DatabasesCarryTags>(Types.Subnets, inputs).Should().Be(judgement);
}
