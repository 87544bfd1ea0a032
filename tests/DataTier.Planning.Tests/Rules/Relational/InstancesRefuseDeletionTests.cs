using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstancesRefuseDeletionTests
{
    [Theory]
    [InlineData("""{ "deletionProtection": true }""", "passed")]
    [InlineData("""{ "deletionProtection": false }""", "failed: deletionProtection is false; set it to true")]
    [InlineData("{}", "failed: deletionProtection is not given; set it to true")]
    [InlineData("""{ "deletionProtection": "[unknown]" }""", "unknown: deletionProtection is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<InstancesRefuseDeletion>(Types.Instance, inputs).Should().Be(judgement);
}
