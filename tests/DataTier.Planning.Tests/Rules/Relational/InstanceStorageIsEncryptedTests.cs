using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstanceStorageIsEncryptedTests
{
    [Theory]
    [InlineData("""{ "storageEncrypted": true }""", "passed")]
    [InlineData("""{ "storageEncrypted": false }""", "failed: storageEncrypted is false; set it to true")]
    [InlineData("{}", "failed: storageEncrypted is not given; set it to true")]
    [InlineData("""{ "storageEncrypted": "[unknown]" }""", "unknown: storageEncrypted is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "replicateSourceDb": "source" }""", "passed")]
    [InlineData("""{ "replicateSourceDb": "arn:aws:rds:eu-west-1:111122223333:db:source" }""", "failed: storageEncrypted is not given; set it to true")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<InstanceStorageIsEncrypted>(Types.Instance, inputs).Should().Be(judgement);
}
