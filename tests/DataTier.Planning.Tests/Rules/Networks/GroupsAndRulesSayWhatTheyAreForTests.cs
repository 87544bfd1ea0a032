using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Networks;

namespace DataTier.Planning.Tests.Rules.Networks;

public sealed class GroupsAndRulesSayWhatTheyAreForTests
{
    [Theory]
    [InlineData("""{ "description": "Valkey of wingtip" }""", "passed")]
    [InlineData("""{ "description": "" }""", "failed: description is ''; set it to what it is for")]
    [InlineData("{}", "failed: description is not given; set it to what it is for")]
    [InlineData("""{ "description": "[unknown]" }""", "passed")]
    public void Judges_security_group(string inputs, string judgement) =>
        Judged.By<GroupsAndRulesSayWhatTheyAreFor>(Types.SecurityGroup, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("{}", "failed: description is not given; set it to what it is for")]
    [InlineData("""{ "description": "from the web servers" }""", "passed")]
    public void Judges_ingress_rule(string inputs, string judgement) =>
        Judged.By<GroupsAndRulesSayWhatTheyAreFor>(Types.IngressRule, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "description": "to the brokers" }""", "passed")]
    [InlineData("{}", "failed: description is not given; set it to what it is for")]
    public void Judges_egress_rule(string inputs, string judgement) =>
        Judged.By<GroupsAndRulesSayWhatTheyAreFor>(Types.EgressRule, inputs).Should().Be(judgement);
}
