using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Caches;

namespace DataTier.Planning.Tests.Rules.Caches;

public sealed class CachesDemandTlsTests
{
    [Theory]
    [InlineData("""{ "transitEncryptionEnabled": true, "transitEncryptionMode": "required" }""", "passed")]
    [InlineData("""{ "transitEncryptionEnabled": true }""", "passed")]
    [InlineData("""{ "transitEncryptionEnabled": true, "transitEncryptionMode": "preferred" }""", "failed: transitEncryptionMode is 'preferred'; set it to required")]
    [InlineData("""{ "transitEncryptionEnabled": false }""", "failed: transitEncryptionEnabled is false; set it to true")]
    [InlineData("{}", "failed: transitEncryptionEnabled is not given; set it to true")]
    [InlineData("""{ "transitEncryptionEnabled": "[unknown]" }""", "unknown: transitEncryptionEnabled is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_replication_group(string inputs, string judgement) =>
        Judged.By<CachesDemandTls>(Types.ReplicationGroup, inputs).Should().Be(judgement);
}
