using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class ClusterStorageIsEncryptedTests
{
    [Theory]
    [InlineData("""{ "storageEncrypted": true, "kmsKeyId": "[unknown]" }""", "passed")]
    [InlineData("""{ "storageEncrypted": false, "kmsKeyId": "k" }""", "failed: storageEncrypted is false; set it to true")]
    [InlineData("""{ "storageEncrypted": true }""", "failed: kmsKeyId is not given; set it to the client's own key")]
    [InlineData("""{ "kmsKeyId": "k" }""", "failed: storageEncrypted is not given; set it to true")]
    [InlineData("""{ "storageEncrypted": "[unknown]", "kmsKeyId": "k" }""", "unknown: storageEncrypted is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_cluster(string inputs, string judgement) =>
        Judged.By<ClusterStorageIsEncrypted>(Types.Cluster, inputs).Should().Be(judgement);
}
