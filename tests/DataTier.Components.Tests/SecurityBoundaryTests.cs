using System.Collections.Immutable;

namespace DataTier.Components.Tests;

public sealed class SecurityBoundaryTests
{
    private const string Group = "aws:ec2/securityGroup:SecurityGroup";
    private const string Rule = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";

    [Fact]
    public async Task States_that_there_is_no_way_out()
    {
        var group = (await Build()).Only(Group);

        group.Inputs.Should().ContainKey("egress").WhoseValue.Should().BeOfType<ImmutableArray<object>>().Which.Should().BeEmpty();
        group.Inputs.Should().NotContainKey("ingress", "rules of their own and inline rules undo each other");
    }

    [Fact]
    public async Task Has_a_rule_for_each_application_named_after_it() =>
        (await Build()).Of(Rule).Select(rule => (rule.Name, rule["referencedSecurityGroupId"])).Should().Equal(
            ("northwind-mariadb-from-web", "sg-00000001"),
            ("northwind-mariadb-from-worker", "sg-00000002"));

    [Fact]
    public async Task Opens_one_tcp_port_to_groups_and_no_address()
    {
        foreach (var rule in (await Build()).Of(Rule))
        {
            (rule["ipProtocol"], rule["fromPort"], rule["toPort"], rule["securityGroupId"]).Should().Be(("tcp", 13306.0, 13306.0, "northwind-mariadb-id"));
            rule.Inputs.Keys.Should().NotContain(["cidrIpv4", "cidrIpv6", "prefixListId"]);
        }
    }

    [Fact]
    public async Task Says_what_group_and_rules_are_for()
    {
        var cloud = await Build();

        cloud.Only(Group)["description"].Should().Be("MariaDB of northwind in production");
        cloud.Of(Rule).Select(rule => rule["description"]).Should().Equal("web to MariaDB", "worker to MariaDB");
    }

    private static Task<Cloud> Build() => CloudMock.BuildAsync(options => _ = new SecurityBoundary(
        "northwind-mariadb",
        new SecurityBoundaryArgs { Scope = Given.Scope, Protects = "MariaDB", VpcId = Given.Network.VpcId, Port = 13306, Applications = Given.Applications },
        options));
}
