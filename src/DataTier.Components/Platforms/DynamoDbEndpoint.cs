using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Ec2;

namespace DataTier.Components.Platforms;

/// <summary>What a <see cref="DynamoDbEndpoint"/> is made from.</summary>
public sealed class DynamoDbEndpointArgs : ResourceArgs
{
    /// <summary>The platform in the place of a client.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The VPC that reaches DynamoDB.</summary>
    [Input("vpcId", required: true)]
    public required Input<string> VpcId { get; init; }

    /// <summary>The route tables of the private subnets.</summary>
    [Input("routeTableIds", required: true)]
    public required InputList<string> RouteTableIds { get; init; }
}

/// <summary>The way from private subnets to DynamoDB: without the internet, free, and only to tables of this account.</summary>
public sealed class DynamoDbEndpoint : ComponentResource
{
    /// <summary>Makes the endpoint.</summary>
    public DynamoDbEndpoint(string name, DynamoDbEndpointArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:DynamoDbEndpoint", name, args, options)
    {
        _ = new VpcEndpoint(name, new VpcEndpointArgs
        {
            VpcId = args.VpcId,
            VpcEndpointType = "Gateway",
            ServiceName = $"com.amazonaws.{args.Scope.Region}.dynamodb",
            RouteTableIds = args.RouteTableIds,
            Policy = PolicyFor(args.Scope.Account),
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }

    // What a role may do is IAM's matter; here only that no data leaves for another account, whoever carries it.
    private static string PolicyFor(string account) => PolicyDocument.Of(new PolicyStatement
    {
        Sid = "ThisAccountAlone",
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Everybody,
        Actions = ["dynamodb:*"],
        Resources = ["*"],
        Conditions =
        [
            new PolicyCondition("StringEquals", "aws:PrincipalAccount", account),
            new PolicyCondition("StringEquals", "aws:ResourceAccount", account),
        ],
    });
}
