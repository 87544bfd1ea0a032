using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Ec2;

namespace DataTier.Components.Platforms;

/// <summary>What an <see cref="S3Endpoint"/> is made from.</summary>
public sealed class S3EndpointArgs : ResourceArgs
{
    /// <summary>The platform in the place of a client.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The VPC that reaches S3.</summary>
    [Input("vpcId", required: true)]
    public required Input<string> VpcId { get; init; }

    /// <summary>The route tables of the private subnets.</summary>
    [Input("routeTableIds", required: true)]
    public required InputList<string> RouteTableIds { get; init; }
}

/// <summary>The way from private subnets to S3: without the internet, free, to buckets of this account and to what AWS itself hands out.</summary>
public sealed class S3Endpoint : ComponentResource
{
    /// <summary>Makes the endpoint.</summary>
    public S3Endpoint(string name, S3EndpointArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:S3Endpoint", name, args, options)
    {
        _ = new VpcEndpoint(name, new VpcEndpointArgs
        {
            VpcId = args.VpcId,
            VpcEndpointType = "Gateway",
            ServiceName = $"com.amazonaws.{args.Scope.Region}.s3",
            RouteTableIds = args.RouteTableIds,
            Policy = PolicyFor(args.Scope),
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }

    // Nodes of the cluster pull images and packages, whose layers lie in buckets of AWS.
    private static string PolicyFor(ClientScope scope) => PolicyDocument.Of(
        Allow("ThisAccountAlone", "s3:*", "*") with
        {
            Conditions =
            [
                new PolicyCondition("StringEquals", "aws:PrincipalAccount", scope.Account),
                new PolicyCondition("StringEquals", "aws:ResourceAccount", scope.Account),
            ],
        },
        Allow("LayersOfImages", "s3:GetObject", $"arn:aws:s3:::prod-{scope.Region}-starport-layer-bucket/*"),
        Allow("PackagesOfNodes", "s3:GetObject", $"arn:aws:s3:::al2023-repos-{scope.Region}-*/*"));

    private static PolicyStatement Allow(string sid, string action, string resource) => new()
    {
        Sid = sid,
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Everybody,
        Actions = [action],
        Resources = [resource],
    };
}
