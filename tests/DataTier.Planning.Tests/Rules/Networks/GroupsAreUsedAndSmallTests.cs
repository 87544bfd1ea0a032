using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Networks;

namespace DataTier.Planning.Tests.Rules.Networks;

public sealed class GroupsAreUsedAndSmallTests
{
    [Theory]
    [InlineData("{}", "{}", null, "passed")]
    [InlineData("{}", null, "{}", "failed: nothing in the plan has it; attach it or remove it")]
    [InlineData("{}", null, null, "failed: nothing in the plan has it; attach it or remove it")]
    [InlineData("{}", """{ "vpcSecurityGroupIds": "[unknown]" }""", null, "passed")]
    public void Judges_security_group(string inputs, string? user, string? rule, string judgement) =>
        Judged.By<GroupsAreUsedAndSmall>(Types.SecurityGroup, inputs, Judged.Beside(Types.Proxy, "vpcSecurityGroupIds", user), Judged.Beside(Types.IngressRule, "securityGroupId", rule)).Should().Be(judgement);
}
