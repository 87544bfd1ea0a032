using DataTier.Components.Platforms;

namespace DataTier.Components.Tests.Platforms;

public sealed class S3EndpointTests
{
    private const string Endpoint = "aws:ec2/vpcEndpoint:VpcEndpoint";

    [Fact]
    public async Task Leads_from_every_route_table_to_s3_of_the_region()
    {
        var endpoint = (await Build()).Only(Endpoint);

        (endpoint["vpcEndpointType"], endpoint["serviceName"], endpoint["vpcId"]).Should().Be(("Gateway", "com.amazonaws.eu-west-1.s3", Given.Network.VpcId));
        endpoint["routeTableIds"].Should().BeEquivalentTo(new[] { "rtb-0000000a", "rtb-0000000b" });
    }

    [Fact]
    public async Task Leads_to_buckets_of_this_account_and_to_what_nodes_fetch_from_AWS() =>
        (await Build()).Only(Endpoint)["policy"].Should().Be(
            """
            {"Version":"2012-10-17","Statement":[
            {"Sid":"ThisAccountAlone","Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalAccount":"111122223333","aws:ResourceAccount":"111122223333"}}},
            {"Sid":"LayersOfImages","Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::prod-eu-west-1-starport-layer-bucket/*"},
            {"Sid":"PackagesOfNodes","Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::al2023-repos-eu-west-1-*/*"}]}
            """.ReplaceLineEndings(""));

    private static Task<Cloud> Build() => CloudMock.BuildAsync(options => _ = new S3Endpoint(
        "platform-s3",
        new S3EndpointArgs { Scope = Given.ScopeOf("platform"), VpcId = Given.Network.VpcId, RouteTableIds = new[] { "rtb-0000000a", "rtb-0000000b" } },
        options));
}
