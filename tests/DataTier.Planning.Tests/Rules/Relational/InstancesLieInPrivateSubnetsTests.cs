using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstancesLieInPrivateSubnetsTests
{
    [Theory]
    [InlineData("""{ "dbSubnetGroupName": "own" }""", """{ "subnetIds": ["subnet-1", "subnet-2"] }""", "passed")]
    [InlineData("""{ "dbSubnetGroupName": "own" }""", """{ "subnetIds": "[unknown]" }""", "passed")]
    [InlineData("""{ "dbSubnetGroupName": "own" }""", """{ "subnetIds": [] }""", "failed: subnetIds is an empty list; set it to private subnets")]
    [InlineData("{}", null, "failed: dbSubnetGroupName is not given; name a group of private subnets")]
    [InlineData("""{ "dbSubnetGroupName": "default" }""", null, "unknown: dbSubnetGroupName names no SubnetGroup of this plan, so this is not judged; name a group of private subnets")]
    [InlineData("""{ "replicateSourceDb": "source" }""", null, "not applicable")]
    public void Judges_instance(string inputs, string? group, string judgement) =>
        Judged.By<InstancesLieInPrivateSubnets>(Types.Instance, inputs, Judged.Behind("dbSubnetGroupName", Types.Subnets, group)).Should().Be(judgement);
}
