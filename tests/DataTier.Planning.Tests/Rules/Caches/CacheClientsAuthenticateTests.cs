using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Caches;

namespace DataTier.Planning.Tests.Rules.Caches;

public sealed class CacheClientsAuthenticateTests
{
    [Theory]
    [InlineData("""{ "transitEncryptionEnabled": true, "userGroupIds": ["g"] }""", "passed")]
    [InlineData("""{ "transitEncryptionEnabled": true, "userGroupIds": "[unknown]" }""", "passed")]
    [InlineData("""{ "transitEncryptionEnabled": true, "authToken": "[secret]" }""", "passed")]
    [InlineData("""{ "transitEncryptionEnabled": true, "userGroupIds": [] }""", "failed: userGroupIds is an empty list; set it to a user group whose default user is off")]
    [InlineData("""{ "transitEncryptionEnabled": true }""", "failed: userGroupIds is not given; set it to a user group whose default user is off")]
    [InlineData("""{ "userGroupIds": ["g"] }""", "failed: transitEncryptionEnabled is not given; set it to true")]
    [InlineData("""{ "transitEncryptionEnabled": "[unknown]", "userGroupIds": ["g"] }""", "unknown: transitEncryptionEnabled is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_replication_group(string inputs, string judgement) =>
        Judged.By<CacheClientsAuthenticate>(Types.ReplicationGroup, inputs).Should().Be(judgement);
}
