using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Files;

namespace DataTier.Planning.Tests.Rules.Files;

public sealed class FileSystemsCarryTagsTests
{
    [Theory]
    [InlineData("""{ "tags": { "owner": "x" } }""", "passed")]
    [InlineData("""{ "tags": { "aws:created": "x" } }""", "failed: no tags; give it some, or its provider default tags")]
    [InlineData("{}", "failed: no tags; give it some, or its provider default tags")]
    [InlineData("""{ "tags": "[unknown]" }""", "unknown: tags is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_file_system(string inputs, string judgement) =>
        Judged.By<FileSystemsCarryTags>(Types.FileSystem, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "tags": { "owner": "x" } }""", "passed")]
    [InlineData("{}", "failed: no tags; give it some, or its provider default tags")]
    public void Judges_access_point(string inputs, string judgement) =>
        Judged.By<FileSystemsCarryTags>(Types.AccessPoint, inputs).Should().Be(judgement);
}
