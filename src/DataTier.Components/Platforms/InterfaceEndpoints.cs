using System.Collections.Immutable;
using DataTier.Components.Policies;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Ec2;

namespace DataTier.Components.Platforms;

/// <summary>What <see cref="InterfaceEndpoints"/> are made from.</summary>
public sealed class InterfaceEndpointsArgs : ResourceArgs
{
    /// <summary>The platform in the place of a client.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The network, with the security group that surrounds the endpoints.</summary>
    public required NetworkSettings Network { get; init; }

    /// <summary>Whether there is a cluster, whose storage drivers and pods need more of AWS.</summary>
    public required bool ForCluster { get; init; }
}

/// <summary>The ways from private subnets to the services of AWS that something of ours calls, and to no other.</summary>
public sealed class InterfaceEndpoints : ComponentResource
{
    private const string Secrets = "secretsmanager"; // rotation functions, and applications that fetch their passwords
    private const string PodIdentity = "eks-auth";

    // The drivers of volumes and files call the first two; pods ask the last who they are.
    private static readonly ImmutableArray<string> OfCluster = ["ec2", "elasticfilesystem", PodIdentity];

    /// <summary>Makes an endpoint in each zone for each service, under the service's own name.</summary>
    public InterfaceEndpoints(string name, InterfaceEndpointsArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:InterfaceEndpoints", name, args, options)
    {
        foreach (var service in args.ForCluster ? [Secrets, .. OfCluster] : ImmutableArray.Create(Secrets))
        {
            _ = new VpcEndpoint($"{name}-{service}", new VpcEndpointArgs
            {
                VpcId = args.Network.VpcId,
                VpcEndpointType = "Interface",
                ServiceName = $"com.amazonaws.{args.Scope.Region}.{service}",
                PrivateDnsEnabled = true,
                SubnetIds = args.Network.SubnetIds(),
                SecurityGroupIds = args.Network.EndpointsGroupId,

                // A pod that asks who it is has no account yet.
                Policy = service == PodIdentity ? null : (Input<string>)PolicyFor(args.Scope.Account),
            }, new CustomResourceOptions { Parent = this });
        }

        RegisterOutputs();
    }

    private static string PolicyFor(string account) => PolicyDocument.Of(new PolicyStatement
    {
        Sid = "ThisAccountAlone",
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Everybody,
        Actions = ["*"],
        Resources = ["*"],
        Conditions = [new PolicyCondition("StringEquals", "aws:PrincipalAccount", account)],
    });
}
