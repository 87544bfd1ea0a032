using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Networks;

namespace DataTier.Planning.Tests.Rules.Networks;

public sealed class NothingMayLeaveForEverywhereTests
{
    [Theory]
    [InlineData("""{ "ipProtocol": "tcp", "cidrIpv4": "0.0.0.0/0" }""", "passed")]
    [InlineData("""{ "ipProtocol": "-1", "referencedSecurityGroupId": "sg-1" }""", "passed")]
    [InlineData("""{ "ipProtocol": "-1", "cidrIpv4": "0.0.0.0/0" }""", "failed: cidrIpv4 is '0.0.0.0/0' with every protocol; name the group, the protocol and the port")]
    [InlineData("""{ "ipProtocol": "-1", "cidrIpv4": "[unknown]" }""", "unknown: cidrIpv4 is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "ipProtocol": "[unknown]", "cidrIpv6": "::/0" }""", "unknown: ipProtocol is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_egress_rule(string inputs, string judgement) =>
        Judged.By<NothingMayLeaveForEverywhere>(Types.EgressRule, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("{}", "passed")]
    [InlineData("""{ "egress": [{ "protocol": "-1", "cidrBlocks": ["0.0.0.0/0"] }] }""", "failed: egress[0].cidrBlocks[0] is '0.0.0.0/0' with every protocol; name the group, the protocol and the port")]
    [InlineData("""{ "egress": "[unknown]" }""", "unknown: egress is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_security_group(string inputs, string judgement) =>
        Judged.By<NothingMayLeaveForEverywhere>(Types.SecurityGroup, inputs).Should().Be(judgement);
}
