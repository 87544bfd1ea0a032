using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const int Zones = 3;

    public static readonly TextSetting VpcId = new("vpcId", "the VPC that the clients' applications run in", "an id like vpc-0a1b2c3d4e5f60718", AwsName.Ec2Id("vpc-"));
    public static readonly TableSetting Subnets = new(
        new TextSetting("zone", "an availability zone", "a zone like eu-west-1a", AwsName.Zone),
        new TextSetting("subnet", "a private subnet", "an id like subnet-0a1b2c3d4e5f60718", AwsName.Ec2Id("subnet-")),
        "subnets",
        "a private subnet for each zone",
        Zones,
        Zones);
    public static readonly TextSetting EndpointsGroupId = new("endpoints", "the security group of the VPC's interface endpoints, Secrets Manager's among them", "an id like sg-0a1b2c3d4e5f60718", AwsName.Ec2Id("sg-"));
}

/// <summary>Where in the network a stack lives.</summary>
public sealed record NetworkSettings
{
    /// <summary>The VPC that the clients' applications run in.</summary>
    public required string VpcId { get; init; }

    /// <summary>One private subnet in each of three availability zones: zone to subnet id.</summary>
    public required ImmutableSortedDictionary<string, string> Subnets { get; init; }

    /// <summary>The security group of the interface endpoints through which AWS is reached without the internet.</summary>
    public required string EndpointsGroupId { get; init; }

    internal static NetworkSettings Read(MappingReader reader) => new()
    {
        VpcId = reader.Required(Stated.VpcId),
        Subnets = reader.Table(Stated.Subnets),
        EndpointsGroupId = reader.Required(Stated.EndpointsGroupId),
    };
}
