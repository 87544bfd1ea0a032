using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Caches;

namespace DataTier.Planning.Tests.Rules.Caches;

public sealed class CachesAreEncryptedAtRestTests
{
    [Theory]
    [InlineData("""{ "atRestEncryptionEnabled": true, "kmsKeyId": "[unknown]" }""", "passed")]
    [InlineData("""{ "atRestEncryptionEnabled": false, "kmsKeyId": "k" }""", "failed: atRestEncryptionEnabled is false; set it to true")]
    [InlineData("""{ "kmsKeyId": "k" }""", "failed: atRestEncryptionEnabled is not given; set it to true")]
    [InlineData("""{ "atRestEncryptionEnabled": true }""", "failed: kmsKeyId is not given; set it to the client's own key")]
    [InlineData("""{ "atRestEncryptionEnabled": "[unknown]", "kmsKeyId": "k" }""", "unknown: atRestEncryptionEnabled is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_replication_group(string inputs, string judgement) =>
        Judged.By<CachesAreEncryptedAtRest>(Types.ReplicationGroup, inputs).Should().Be(judgement);
}
