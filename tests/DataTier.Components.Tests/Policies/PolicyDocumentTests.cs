using DataTier.Components.Policies;

namespace DataTier.Components.Tests.Policies;

public sealed class PolicyDocumentTests
{
    [Fact]
    public void Writes_one_text_as_a_text_and_several_as_a_list() =>
        PolicyDocument.Of(Statement with { Actions = ["s3:Get*", "s3:List*"], Resources = ["*"] }).Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"Test","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":["s3:Get*","s3:List*"],"Resource":"*"}]}""");

    [Fact]
    public void Leaves_out_what_is_not_stated() =>
        PolicyDocument.Of(Statement).Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"Test","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"s3:Get*"}]}""");

    [Fact]
    public void Keeps_letters_as_they_are() =>
        PolicyDocument.Of(Statement with { Actions = ["a+b/c<d>&'ü"] }).Should().Contain("\"Action\":\"a+b/c<d>&'ü\"");

    [Fact]
    public void States_an_operator_once_with_all_that_it_compares() =>
        PolicyDocument.Of(Statement with
        {
            Conditions = [new PolicyCondition("StringEquals", "a", "1"), new PolicyCondition("Null", "b", "false"), new PolicyCondition("StringEquals", "c", "2", "3")],
        }).Should().Contain("""{"StringEquals":{"a":"1","c":["2","3"]},"Null":{"b":"false"}}""");

    [Fact]
    public void Names_no_principal_in_the_policy_of_a_role() =>
        PolicyDocument.Of(Statement with { Principal = null }).Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"Test","Effect":"Allow","Action":"s3:Get*"}]}""");

    [Fact]
    public void Gives_everybody_no_kind() =>
        PolicyDocument.Of(Statement with { Effect = PolicyEffect.Deny, Principal = PolicyPrincipal.Everybody }).Should().Contain("\"Effect\":\"Deny\",\"Principal\":\"*\"");

    private static PolicyStatement Statement { get; } = new()
    {
        Sid = "Test",
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Account("111122223333"),
        Actions = ["s3:Get*"],
    };
}
