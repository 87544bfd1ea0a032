using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Networks;

namespace DataTier.Planning.Tests.Rules.Networks;

public sealed class NothingIsOpenToTheWorldTests
{
    [Theory]
    [InlineData("""{ "referencedSecurityGroupId": "sg-1" }""", "passed")]
    [InlineData("""{ "cidrIpv4": "10.0.0.0/8" }""", "passed")]
    [InlineData("""{ "cidrIpv4": "0.0.0.0/0" }""", "failed: cidrIpv4 is '0.0.0.0/0'; name the security group of the application")]
    [InlineData("""{ "cidrIpv6": "::/0" }""", "failed: cidrIpv6 is '::/0'; name the security group of the application")]
    [InlineData("""{ "cidrIpv4": "[unknown]" }""", "unknown: cidrIpv4 is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_ingress_rule(string inputs, string judgement) =>
        Judged.By<NothingIsOpenToTheWorld>(Types.IngressRule, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("{}", "passed")]
    [InlineData("""{ "ingress": [{ "cidrBlocks": ["10.0.0.0/8"] }] }""", "passed")]
    [InlineData("""{ "ingress": [{ "cidrBlocks": ["10.0.0.0/8", "0.0.0.0/0"] }] }""", "failed: ingress[0].cidrBlocks[1] is '0.0.0.0/0'; name the security group of the application")]
    [InlineData("""{ "ingress": [{ "cidrBlocks": "[unknown]" }] }""", "unknown: ingress[0].cidrBlocks is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_security_group(string inputs, string judgement) =>
        Judged.By<NothingIsOpenToTheWorld>(Types.SecurityGroup, inputs).Should().Be(judgement);
}
