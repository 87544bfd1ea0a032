using DataTier.Engine.Outputs;
using Google.Protobuf.WellKnownTypes;
using static DataTier.Engine.Tests.Graph.EngineUnderTest;

namespace DataTier.Engine.Tests.Outputs;

public sealed class PlacementTests
{
    [Fact]
    public void Takes_the_region_of_the_provider() => Of(("region", Text("eu-west-1"))).Region.Text.Should().Be("eu-west-1");

    [Fact]
    public void Takes_the_first_account_that_is_allowed() =>
        Of(("allowedAccountIds", Text("[\"111122223333\",\"444455556666\"]"))).Account.Text.Should().Be("111122223333");

    [Theory]
    [InlineData("assumeRoles", "[{\"roleArn\":\"arn:aws:iam::111122223333:role/deploy\"}]")]
    [InlineData("assumeRole", "{\"roleArn\":\"arn:aws:iam::111122223333:role/deploy\"}")]
    public void Takes_the_account_of_the_role_it_assumes(string input, string json) =>
        Of((input, Text(json))).Account.Text.Should().Be("111122223333");

    [Fact]
    public void Stands_in_for_a_region_and_an_account_that_nobody_names() =>
        (Of().Region.Text, Of().Account.Text).Should().Be(("us-east-1", "000000000000"));

    [Fact]
    public void Does_not_know_the_account_while_it_is_unknown() => Of(("allowedAccountIds", Unknown)).Account.IsUnknown.Should().BeTrue();

    [Fact]
    public void Reads_default_tags_from_JSON() =>
        Of(("defaultTags", Text("{\"tags\":{\"a\":\"b\"}}"))).DefaultTags!.StructValue.Fields["a"].Should().Be(Text("b")); // given

    private static Placement Of(params (string Name, Value Value)[] inputs)
    {
        var given = new Struct();
        foreach (var (name, value) in inputs)
        {
            given.Fields[name] = value;
        }

        return Placement.Of(given);
    }
}
