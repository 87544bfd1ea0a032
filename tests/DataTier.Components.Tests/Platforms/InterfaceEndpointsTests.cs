using DataTier.Components.Platforms;

namespace DataTier.Components.Tests.Platforms;

public sealed class InterfaceEndpointsTests
{
    private const string Endpoint = "aws:ec2/vpcEndpoint:VpcEndpoint";

    [Theory]
    [InlineData(false, "secretsmanager")]
    [InlineData(true, "ec2", "eks-auth", "elasticfilesystem", "secretsmanager")]
    public async Task Lead_to_what_something_of_ours_calls(bool forCluster, params string[] services) =>
        (await Build(forCluster)).Of(Endpoint).Select(made => (string?)made["serviceName"]).Should().Equal(services.Select(service => $"com.amazonaws.eu-west-1.{service}"));

    [Fact]
    public async Task Stand_in_every_zone_under_the_services_own_name_inside_the_given_group()
    {
        var endpoint = (await Build(forCluster: false)).Only(Endpoint);

        (endpoint["vpcEndpointType"], endpoint["privateDnsEnabled"]).Should().Be(("Interface", true));
        endpoint["subnetIds"].Should().BeEquivalentTo(new[] { "subnet-0000000a", "subnet-0000000b", "subnet-0000000c" });
        endpoint["securityGroupIds"].Should().BeEquivalentTo(new[] { "sg-0000000e" });
    }

    [Fact]
    public async Task Let_nobody_of_another_account_through_but_a_pod_that_asks_who_it_is()
    {
        var cloud = await Build(forCluster: true);

        cloud.Named(Endpoint, "platform-endpoints-ec2")["policy"].Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Sid":"ThisAccountAlone","Effect":"Allow","Principal":"*","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalAccount":"111122223333"}}}]}""");
        cloud.Named(Endpoint, "platform-endpoints-eks-auth")["policy"].Should().BeNull();
    }

    private static Task<Cloud> Build(bool forCluster) => CloudMock.BuildAsync(options => _ = new InterfaceEndpoints(
        "platform-endpoints",
        new InterfaceEndpointsArgs { Scope = Given.ScopeOf("platform"), Network = Given.Network, ForCluster = forCluster },
        options));
}
