using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstancesHaveNoPublicAddressTests
{
    [Theory]
    [InlineData("""{ "publiclyAccessible": false }""", "passed")]
    [InlineData("{}", "passed")]
    [InlineData("""{ "publiclyAccessible": true }""", "failed: publiclyAccessible is true; set it to false")]
    [InlineData("""{ "publiclyAccessible": "[unknown]" }""", "unknown: publiclyAccessible is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<InstancesHaveNoPublicAddress>(Types.Instance, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "publiclyAccessible": false }""", "passed")]
    [InlineData("""{ "publiclyAccessible": true }""", "failed: publiclyAccessible is true; set it to false")]
    public void Judges_cluster_instance(string inputs, string judgement) =>
        Judged.By<InstancesHaveNoPublicAddress>(Types.ClusterInstance, inputs).Should().Be(judgement);
}
