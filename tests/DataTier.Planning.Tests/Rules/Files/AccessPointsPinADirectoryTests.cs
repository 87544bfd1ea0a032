using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Files;

namespace DataTier.Planning.Tests.Rules.Files;

public sealed class AccessPointsPinADirectoryTests
{
    [Theory]
    [InlineData("""{ "rootDirectory": { "path": "/content" } }""", "passed")]
    [InlineData("""{ "rootDirectory": { "path": "/" } }""", "failed: rootDirectory.path is '/'; name a directory of its own")]
    [InlineData("{}", "failed: rootDirectory.path is not given; name a directory of its own")]
    [InlineData("""{ "rootDirectory": "[unknown]" }""", "unknown: rootDirectory.path is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_access_point(string inputs, string judgement) =>
        Judged.By<AccessPointsPinADirectory>(Types.AccessPoint, inputs).Should().Be(judgement);
}
