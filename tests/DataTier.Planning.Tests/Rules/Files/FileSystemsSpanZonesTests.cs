using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Files;

namespace DataTier.Planning.Tests.Rules.Files;

public sealed class FileSystemsSpanZonesTests
{
    [Theory]
    [InlineData("{}", "{}", "{}", "passed")]
    [InlineData("""{ "availabilityZoneName": "eu-west-1a" }""", "{}", "{}", "failed: availabilityZoneName is given; leave it out, so that the file system spans the zones")]
    [InlineData("{}", "{}", null, "failed: fewer than two mount targets; add one in another zone")]
    [InlineData("{}", null, null, "failed: fewer than two mount targets; add one in another zone")]
    [InlineData("""{ "availabilityZoneName": "[unknown]" }""", "{}", "{}", "failed: availabilityZoneName is given; leave it out, so that the file system spans the zones")]
    public void Judges_file_system(string inputs, string? one, string? other, string judgement) =>
        Judged.By<FileSystemsSpanZones>(Types.FileSystem, inputs, Judged.Beside(Types.MountTarget, "fileSystemId", one), Judged.Beside(Types.MountTarget, "fileSystemId", other)).Should().Be(judgement);
}
