using System.Text.Json;
using DataTier.Planning.Rules.Policies;

namespace DataTier.Planning.Tests.Rules.Policies;

public sealed class PolicyStatementTests
{
    [Fact]
    public void Reads_a_text_as_a_list_of_one_and_a_statement_without_a_list()
    {
        var statement = PolicyStatement.ReadAll("""{"Statement":{"Effect":"Allow","Principal":{"AWS":"1","Service":["a","b"]},"Action":"x","Resource":["r","s"]}}""").Single();

        statement.Allows.Should().BeTrue();
        statement.Principals.Should().Equal("1", "a", "b");
        statement.Actions.Should().Equal("x");
        statement.Resources.Should().Equal("r", "s");
    }

    [Theory]
    [InlineData("\"*\"", true)]
    [InlineData("""{"AWS":"*"}""", true)]
    [InlineData("""{"AWS":["arn:aws:iam::111122223333:root"]}""", false)]
    public void Knows_everybody(string principal, bool everybody) =>
        PolicyStatement.ReadAll($$"""{"Statement":[{"Effect":"Allow","Principal":{{principal}}}]}""").Single().IsForEverybody.Should().Be(everybody);

    [Theory]
    [InlineData("""{"StringEquals":{"aws:SourceAccount":"111122223333"}}""", true)]
    [InlineData("""{"StringLike":{"aws:SourceArn":"arn:aws:s3:::b*"}}""", true)]
    [InlineData("""{"StringLike":{"aws:SourceArn":"*"}}""", false)]
    [InlineData("""{"StringLike":{"aws:SourceArn":["arn:aws:s3:::b","*"]}}""", false)]
    [InlineData("""{"StringNotEquals":{"aws:SourceAccount":"111122223333"}}""", false)]
    [InlineData("""{"Null":{"aws:SourceAccount":"false"}}""", false)]
    [InlineData("{}", false)]
    public void Is_limited_by_values_that_are_written_out(string condition, bool limited) =>
        PolicyStatement.ReadAll($$"""{"Statement":[{"Effect":"Allow","Condition":{{condition}}}]}""").Single().IsLimited.Should().Be(limited);

    [Theory]
    [InlineData("\"false\"", true)]
    [InlineData("false", true)]
    [InlineData("\"true\"", false)]
    public void Refuses_plain_text_whether_a_text_or_a_flag_says_so(string value, bool refuses) =>
        PolicyStatement.ReadAll($$"""{"Statement":[{"Effect":"Deny","Principal":"*","Condition":{"Bool":{"aws:SecureTransport": {{value}} } } }]}""").Single().RefusesPlainText.Should().Be(refuses);

    [Fact]
    public void Does_not_refuse_plain_text_where_another_condition_has_to_hold_as_well() =>
        PolicyStatement.ReadAll("""{"Statement":[{"Effect":"Deny","Principal":"*","Condition":{"Bool":{"aws:SecureTransport":"false"},"StringEquals":{"aws:SourceVpc":"vpc-1"}}}]}""").Single().RefusesPlainText.Should().BeFalse();

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Is_none_where_there_are_no_statements(string policy) => PolicyStatement.ReadAll(policy).Should().BeEmpty();

    [Fact]
    public void Is_refused_where_there_is_no_json() => FluentActions.Invoking(() => PolicyStatement.ReadAll("{")).Should().Throw<JsonException>();
}
