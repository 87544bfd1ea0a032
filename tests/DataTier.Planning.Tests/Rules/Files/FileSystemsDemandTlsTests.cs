using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Files;

namespace DataTier.Planning.Tests.Rules.Files;

public sealed class FileSystemsDemandTlsTests
{
    [Theory]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}},{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"elasticfilesystem:ClientMount\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"elasticfilesystem:AccessedViaMountTarget\":\"true\"}}}]}" }""", "passed")]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}},{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"elasticfilesystem:ClientMount\",\"Resource\":\"*\"}]}" }""", "failed: the policy allows elasticfilesystem:ClientMount to everybody; name the principals, or add a condition with values written out")]
    [InlineData("{}", """{ "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"elasticfilesystem:ClientMount\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"elasticfilesystem:AccessedViaMountTarget\":\"true\"}}}]}" }""", "failed: the policy lets plain text in; deny everybody when aws:SecureTransport is \"false\"")]
    [InlineData("{}", """{ "policy": "[unknown]" }""", "unknown: policy is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", null, "failed: no FileSystemPolicy for it; add one that refuses plain text")]
    public void Judges_file_system(string inputs, string? policy, string judgement) =>
        Judged.By<FileSystemsDemandTls>(Types.FileSystem, inputs, Judged.Beside(Types.FileSystemPolicy, "fileSystemId", policy)).Should().Be(judgement);
}
