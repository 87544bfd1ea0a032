using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;
using Pulumi.Aws.ServerlessRepository;
using Pulumi.Aws.Vpc;

namespace DataTier.Components.Relational;

/// <summary>What a <see cref="RotationFunction"/> is made from.</summary>
public sealed class RotationFunctionArgs : ResourceArgs
{
    /// <summary>Whose passwords it replaces.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>Where the database lives.</summary>
    public required NetworkSettings Network { get; init; }

    /// <summary>The group around the database.</summary>
    [Input("databaseGroupId", required: true)]
    public required Input<string> DatabaseGroupId { get; init; }

    /// <summary>The key of the secrets.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The engine and how long logs are kept.</summary>
    public required RelationalSettings Settings { get; init; }
}

/// <summary>The function of AWS that replaces passwords: it logs in with the old one, sets the new one, and tries it.</summary>
public sealed class RotationFunction : ComponentResource
{
    private const string Publisher = "arn:aws:serverlessrepo:us-east-1:297356227824:applications";
    private const string Purpose = "rotation";
    private const int Https = 443;

    /// <summary>Makes the function, with one way to the database and one to Secrets Manager.</summary>
    public RotationFunction(string name, RotationFunctionArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:RotationFunction", name, args, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var engine = EngineProfile.Of(args.Settings.Engine);
        var group = new SecurityGroup(name, new SecurityGroupArgs
        {
            Description = $"Password rotation of {args.Scope.Client} in {args.Scope.Environment}",
            VpcId = args.Network.VpcId,
            Ingress = new InputList<SecurityGroupIngressArgs>(),
        }, child);
        var ways = new InputList<Resource>
        {
            Way($"{name}-to-database", "rotation to the database", group.Id, args.DatabaseGroupId, engine.Port),
            Way($"{name}-to-endpoints", "rotation to Secrets Manager", group.Id, args.Network.EndpointsGroupId, Https),
            new SecurityGroupIngressRule($"{name}-to-database", new SecurityGroupIngressRuleArgs
            {
                Description = $"rotation to {engine.Title}",
                SecurityGroupId = args.DatabaseGroupId,
                ReferencedSecurityGroupId = group.Id,
                IpProtocol = "tcp",
                FromPort = engine.Port,
                ToPort = engine.Port,
            }, child),
            ClientLogs.Make(name, ClientLogs.OfFunction(args.Scope, Purpose), args.Settings.LogRetentionDays, args.KmsKeyArn, child),
        };

        var stack = new CloudFormationStack(name, new CloudFormationStackArgs
        {
            Name = $"{args.Scope.Identifier}-{Purpose}",
            ApplicationId = $"{Publisher}/{engine.RotationFunction}",
            SemanticVersion = engine.RotationVersion,
            Capabilities = { "CAPABILITY_IAM", "CAPABILITY_RESOURCE_POLICY" },
            Parameters =
            {
                ["endpoint"] = $"https://secretsmanager.{args.Scope.Region}.amazonaws.com",
                ["functionName"] = $"{args.Scope.Identifier}-{Purpose}",
                ["kmsKeyArn"] = args.KmsKeyArn,
                ["vpcSecurityGroupIds"] = group.Id,
                ["vpcSubnetIds"] = string.Join(',', args.Network.Subnets.Values),
            },
        }, new CustomResourceOptions { Parent = this, DependsOn = ways });

        FunctionArn = stack.Outputs.Apply(outputs =>
            outputs.GetValueOrDefault("RotationLambdaARN") ?? throw new ResourceException("the rotation application gave no function", stack));
        RegisterOutputs();
    }

    /// <summary>The function's ARN.</summary>
    [Output("functionArn")]
    public Output<string> FunctionArn { get; }

    private SecurityGroupEgressRule Way(string name, string description, Input<string> from, Input<string> to, int port) =>
        new(name, new SecurityGroupEgressRuleArgs
        {
            Description = description,
            SecurityGroupId = from,
            ReferencedSecurityGroupId = to,
            IpProtocol = "tcp",
            FromPort = port,
            ToPort = port,
        }, new CustomResourceOptions { Parent = this });
}
