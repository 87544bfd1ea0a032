using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Files;

namespace DataTier.Planning.Tests.Rules.Files;

public sealed class MountTargetsAreGuardedTests
{
    [Theory]
    [InlineData("""{ "subnetId": "subnet-1", "securityGroups": ["[unknown]"] }""", "passed")]
    [InlineData("""{ "subnetId": "subnet-1", "securityGroups": [] }""", "failed: securityGroups is an empty list; set it to a security group of its own")]
    [InlineData("""{ "subnetId": "subnet-1" }""", "failed: securityGroups is not given; set it to a security group of its own")]
    [InlineData("""{ "securityGroups": ["sg-1"] }""", "failed: subnetId is not given; set it to a private subnet")]
    [InlineData("""{ "subnetId": "[unknown]", "securityGroups": "[unknown]" }""", "passed")]
    public void Judges_mount_target(string inputs, string judgement) =>
        Judged.By<MountTargetsAreGuarded>(Types.MountTarget, inputs).Should().Be(judgement);
}
