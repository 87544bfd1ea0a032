using DataTier.Components.Platforms;

namespace DataTier.Components.Tests.Platforms;

public sealed class DynamoDbEndpointTests
{
    private const string Endpoint = "aws:ec2/vpcEndpoint:VpcEndpoint";

    [Fact]
    public async Task Leads_from_every_route_table_to_dynamodb_of_the_region()
    {
        var endpoint = (await Build()).Only(Endpoint);

        (endpoint["vpcEndpointType"], endpoint["serviceName"], endpoint["vpcId"]).Should().Be(("Gateway", "com.amazonaws.eu-west-1.dynamodb", Given.Network.VpcId));
        endpoint["routeTableIds"].Should().BeEquivalentTo(new[] { "rtb-0000000a", "rtb-0000000b" });
    }

    [Fact]
    public async Task Leads_to_no_table_of_another_account() =>
        (await Build()).Only(Endpoint)["policy"].Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"ThisAccountAlone","Effect":"Allow","Principal":"*","Action":"dynamodb:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalAccount":"111122223333","aws:ResourceAccount":"111122223333"}}}]}""");

    private static Task<Cloud> Build() => CloudMock.BuildAsync(options => _ = new DynamoDbEndpoint(
        "platform-dynamodb",
        new DynamoDbEndpointArgs { Scope = Given.ScopeOf("platform"), VpcId = Given.Network.VpcId, RouteTableIds = new[] { "rtb-0000000a", "rtb-0000000b" } },
        options));
}
