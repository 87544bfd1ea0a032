using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Files;

namespace DataTier.Planning.Tests.Rules.Files;

public sealed class FileSystemsAreEncryptedTests
{
    [Theory]
    [InlineData("""{ "encrypted": true, "kmsKeyId": "[unknown]" }""", "passed")]
    [InlineData("""{ "encrypted": false, "kmsKeyId": "k" }""", "failed: encrypted is false; set it to true")]
    [InlineData("""{ "kmsKeyId": "k" }""", "failed: encrypted is not given; set it to true")]
    [InlineData("""{ "encrypted": true }""", "failed: kmsKeyId is not given; set it to an own key")]
    [InlineData("""{ "encrypted": "[unknown]", "kmsKeyId": "k" }""", "unknown: encrypted is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_file_system(string inputs, string judgement) =>
        Judged.By<FileSystemsAreEncrypted>(Types.FileSystem, inputs).Should().Be(judgement);
}
