using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Files;

namespace DataTier.Planning.Tests.Rules.Files;

public sealed class FileSystemsAreBackedUpTests
{
    [Theory]
    [InlineData("{}", """{ "backupPolicy": { "status": "ENABLED" } }""", null, "passed")]
    [InlineData("{}", null, """{ "resources": ["arn:aws:x:eu-west-1:111122223333:it"] }""", "passed")]
    [InlineData("{}", """{ "backupPolicy": { "status": "DISABLED" } }""", null, "failed: no backup selection covers it; add it to the selection of a backup plan")]
    [InlineData("{}", """{ "backupPolicy": "[unknown]" }""", null, "unknown: backupPolicy.status is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", null, null, "failed: no backup selection covers it; add it to the selection of a backup plan")]
    public void Judges_file_system(string inputs, string? policy, string? selection, string judgement) =>
        Judged.By<FileSystemsAreBackedUp>(Types.FileSystem, inputs, Judged.Beside(Types.BackupPolicy, "fileSystemId", policy), Judged.Apart(Types.BackupSelection, selection)).Should().Be(judgement);
}
