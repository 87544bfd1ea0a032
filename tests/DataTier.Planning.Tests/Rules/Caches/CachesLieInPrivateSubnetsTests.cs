using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Caches;

namespace DataTier.Planning.Tests.Rules.Caches;

public sealed class CachesLieInPrivateSubnetsTests
{
    [Theory]
    [InlineData("""{ "subnetGroupName": "own" }""", """{ "subnetIds": ["subnet-1"] }""", "passed")]
    [InlineData("""{ "subnetGroupName": "own" }""", """{ "subnetIds": [] }""", "failed: subnetIds is an empty list; set it to private subnets")]
    [InlineData("""{ "subnetGroupName": "own" }""", """{ "subnetIds": "[unknown]" }""", "passed")]
    [InlineData("{}", null, "failed: subnetGroupName is not given; name a group of private subnets")]
    [InlineData("""{ "subnetGroupName": "default" }""", null, "unknown: subnetGroupName names no SubnetGroup of this plan, so this is not judged; name a group of private subnets")]
    public void Judges_replication_group(string inputs, string? group, string judgement) =>
        Judged.By<CachesLieInPrivateSubnets>(Types.ReplicationGroup, inputs, Judged.Behind("subnetGroupName", Types.CacheSubnets, group)).Should().Be(judgement);
}
