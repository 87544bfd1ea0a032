using DataTier.Planning.Plans;

namespace DataTier.Components.Tests.Stacks;

/// <summary>No resource of a shipped stack has a public address, and no door is open to addresses instead of applications.</summary>
public sealed class PrivateReachTests
{
    // Inputs that would give a public address or open a door, with the only value that they may have.
    private static readonly Dictionary<string, PlannedValue> Private = new(StringComparer.Ordinal)
    {
        ["publiclyAccessible"] = PlannedValue.Of(false),
        ["assignPublicIp"] = PlannedValue.Of(false),
        ["associatePublicIpAddress"] = PlannedValue.Of(false),
        ["mapPublicIpOnLaunch"] = PlannedValue.Of(false),
        ["blockPublicAcls"] = PlannedValue.Of(true),
        ["blockPublicPolicy"] = PlannedValue.Of(true),
        ["ignorePublicAcls"] = PlannedValue.Of(true),
        ["restrictPublicBuckets"] = PlannedValue.Of(true),
    };

    private static readonly string[] PublicTypes = ["aws:ec2/eip:Eip", "aws:ec2/internetGateway:InternetGateway", "aws:ec2/natGateway:NatGateway", "aws:ec2/route:Route", "aws:ec2/subnet:Subnet", "aws:lb/loadBalancer:LoadBalancer"];

    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public async Task No_resource_has_a_public_address(string stack)
    {
        var plan = await StackRun.PlanAsync(stack);
        var seen = 0;
        foreach (var resource in plan.Resources)
        {
            foreach (var (name, value) in resource.Inputs.Entries.Where(input => Private.ContainsKey(input.Key)))
            {
                value.Should().Be(Private[name], $"{name} of {resource.Urn}");
                seen++;
            }
        }

        seen.Should().BeGreaterThan(30);
        plan.Resources.Where(resource => PublicTypes.Contains(resource.Type)).Should().BeEmpty();
        plan.OfType("aws:rds/instance:Instance").Concat(plan.OfType("aws:rds/clusterInstance:ClusterInstance")).Should().OnlyContain(database => database["publiclyAccessible"] == PlannedValue.Of(false), "what is not stated follows the subnets");
    }

    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public async Task No_door_is_open_to_addresses(string stack)
    {
        foreach (var rule in (await StackRun.PlanAsync(stack)).OfType("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule"))
        {
            (rule["cidrIpv4"], rule["cidrIpv6"]).Should().Be((PlannedValue.Absent, PlannedValue.Absent), rule.Urn);
            rule["referencedSecurityGroupId"].Should().NotBe(PlannedValue.Absent, rule.Urn);
        }
    }
}
