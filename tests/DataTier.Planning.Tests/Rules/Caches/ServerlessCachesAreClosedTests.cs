using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Caches;

namespace DataTier.Planning.Tests.Rules.Caches;

public sealed class ServerlessCachesAreClosedTests
{
    [Theory]
    [InlineData("""{ "kmsKeyId": "k", "userGroupId": "g", "snapshotRetentionLimit": 7, "securityGroupIds": ["sg-1"] }""", "passed")]
    [InlineData("""{ "kmsKeyId": "k", "userGroupId": "g", "snapshotRetentionLimit": 6, "securityGroupIds": ["sg-1"] }""", "failed: snapshotRetentionLimit is 6; set it to 7 or more")]
    [InlineData("""{ "userGroupId": "g", "snapshotRetentionLimit": 7, "securityGroupIds": ["sg-1"] }""", "failed: kmsKeyId is not given; set it to the client's own key")]
    [InlineData("""{ "kmsKeyId": "k", "snapshotRetentionLimit": 7, "securityGroupIds": ["sg-1"] }""", "failed: userGroupId is not given; set it to a user group whose default user is off")]
    [InlineData("""{ "kmsKeyId": "k", "userGroupId": "g", "snapshotRetentionLimit": 7, "securityGroupIds": [] }""", "failed: securityGroupIds is an empty list; set it to a security group of its own")]
    [InlineData("""{ "kmsKeyId": "k", "userGroupId": "g", "snapshotRetentionLimit": "[unknown]", "securityGroupIds": ["sg-1"] }""", "unknown: snapshotRetentionLimit is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_serverless_cache(string inputs, string judgement) =>
        Judged.By<ServerlessCachesAreClosed>(Types.ServerlessCache, inputs).Should().Be(judgement);
}
