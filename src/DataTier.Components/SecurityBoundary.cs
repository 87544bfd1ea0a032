using System.Collections.Immutable;
using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;
using Pulumi.Aws.Vpc;

namespace DataTier.Components;

/// <summary>What a <see cref="SecurityBoundary"/> is made from.</summary>
public sealed class SecurityBoundaryArgs : ResourceArgs
{
    /// <summary>Whose boundary it is.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>What lies behind the boundary, in the words of a description, like <c>MariaDB</c>.</summary>
    public required string Protects { get; init; }

    /// <summary>The VPC that the boundary lies in.</summary>
    [Input("vpcId", required: true)]
    public required Input<string> VpcId { get; init; }

    /// <summary>The one port that is open.</summary>
    public required int Port { get; init; }

    /// <summary>Who may enter: the application's name and its security group.</summary>
    public required ImmutableSortedDictionary<string, string> Applications { get; init; }
}

/// <summary>A security group with one door: one port, one rule for each application, and no way out.</summary>
public sealed class SecurityBoundary : ComponentResource
{
    /// <summary>Makes the group and its rules.</summary>
    public SecurityBoundary(string name, SecurityBoundaryArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:SecurityBoundary", name, args, options)
    {
        var child = new CustomResourceOptions { Parent = this };

        var group = new SecurityGroup(name, new SecurityGroupArgs
        {
            Description = $"{args.Protects} of {args.Scope.Client} in {args.Scope.Environment}",
            VpcId = args.VpcId,

            // Stated and empty: the provider removes the rule that AWS gives a new group, and every one added by hand.
            Egress = new InputList<SecurityGroupEgressArgs>(),
        }, child);

        foreach (var (application, peer) in args.Applications)
        {
            _ = new SecurityGroupIngressRule($"{name}-from-{application}", new SecurityGroupIngressRuleArgs
            {
                Description = $"{application} to {args.Protects}",
                SecurityGroupId = group.Id,
                ReferencedSecurityGroupId = peer,
                IpProtocol = "tcp",
                FromPort = args.Port,
                ToPort = args.Port,
            }, child);
        }

        SecurityGroupId = group.Id;
        RegisterOutputs();
    }

    /// <summary>The group to put around what is protected.</summary>
    [Output("securityGroupId")]
    public Output<string> SecurityGroupId { get; }
}
