using System.Collections.Immutable;
using DataTier.Components.Policies;
using DataTier.Settings;
using DataTier.Settings.Catalogue;
using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;
using Pulumi.Aws.Iam;
using Pulumi.Aws.Rds;
using Pulumi.Aws.Rds.Inputs;
using Pulumi.Aws.Vpc;

namespace DataTier.Components.Relational;

/// <summary>What a <see cref="DatabaseProxy"/> is made from.</summary>
public sealed class DatabaseProxyArgs : ResourceArgs
{
    /// <summary>Whose database is behind it.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>Where the database lives.</summary>
    public required NetworkSettings Network { get; init; }

    /// <summary>Who may connect: the application's name and its security group.</summary>
    public required ImmutableSortedDictionary<string, string> Applications { get; init; }

    /// <summary>The engine and how applications log in.</summary>
    public required RelationalSettings Settings { get; init; }

    /// <summary>The group around the database.</summary>
    [Input("databaseGroupId", required: true)]
    public required Input<string> DatabaseGroupId { get; init; }

    /// <summary>The secret with which the proxy logs in to the database.</summary>
    [Input("secretArn", required: true)]
    public required Input<string> SecretArn { get; init; }

    /// <summary>The key of that secret, and of the log.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The identifier of the instance or cluster behind it.</summary>
    [Input("databaseIdentifier", required: true)]
    public required Input<string> DatabaseIdentifier { get; init; }
}

/// <summary>A pool of connections that outlives a failover: TLS only, with one secret and one way to one database.</summary>
public sealed class DatabaseProxy : ComponentResource
{
    private const int IdleClientSeconds = 1800;
    private const int BorrowSeconds = 30;

    // Half of them waits ready.
    private const int MostIdlePercent = PoolSizes.ProxyPercent / 2;

    /// <summary>Makes the proxy and what it may do.</summary>
    public DatabaseProxy(string name, DatabaseProxyArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:DatabaseProxy", name, args, options)
    {
        var settings = args.Settings;
        var engine = EngineProfile.Of(settings.Engine);
        var child = new CustomResourceOptions { Parent = this };
        var group = new SecurityGroup(name, new SecurityGroupArgs
        {
            Description = $"Proxy of {args.Scope.Client} in {args.Scope.Environment}",
            VpcId = args.Network.VpcId,
            Egress = new InputList<SecurityGroupEgressArgs>(),
        }, child);
        foreach (var (application, peer) in args.Applications)
        {
            Door($"{name}-from-{application}", $"{application} to the proxy", group.Id, peer, engine.ProxyPort);
        }

        Door($"{name}-to-database", $"proxy to {engine.Title}", args.DatabaseGroupId, group.Id, engine.Port);
        _ = new SecurityGroupEgressRule($"{name}-to-database", new SecurityGroupEgressRuleArgs
        {
            Description = "proxy to the database",
            SecurityGroupId = group.Id,
            ReferencedSecurityGroupId = args.DatabaseGroupId,
            IpProtocol = "tcp",
            FromPort = engine.Port,
            ToPort = engine.Port,
        }, child);

        var role = new Role(name, new RoleArgs
        {
            Description = $"Lets the proxy of {args.Scope.Identifier} read its one secret",
            AssumeRolePolicy = TrustFor(args.Scope),
        }, child);
        var rights = new RolePolicy(name, new RolePolicyArgs
        {
            Role = role.Id,
            Policy = Output.Tuple(args.SecretArn, args.KmsKeyArn).Apply(arns => RightsFor(args.Scope, arns.Item1, arns.Item2)),
        }, child);
        var log = ClientLogs.Make(name, $"/aws/rds/proxy/{args.Scope.Identifier}", settings.LogRetentionDays, args.KmsKeyArn, child);

        var proxy = new Proxy(name, new ProxyArgs
        {
            Name = args.Scope.Identifier,
            EngineFamily = engine.ProxyFamily,
            RoleArn = role.Arn,
            VpcSubnetIds = args.Network.SubnetIds(),
            VpcSecurityGroupIds = group.Id,
            RequireTls = true,
            IdleClientTimeout = IdleClientSeconds,
            DebugLogging = false,
            Auths =
            {
                new ProxyAuthArgs
                {
                    AuthScheme = "SECRETS",
                    Description = "the application's user",
                    IamAuth = settings.Login == DatabaseLogin.Iam ? "REQUIRED" : "DISABLED",
                    SecretArn = args.SecretArn,
                },
            },
        }, new CustomResourceOptions { Parent = this, DependsOn = { rights, log } });
        var targets = new ProxyDefaultTargetGroup(name, new ProxyDefaultTargetGroupArgs
        {
            DbProxyName = proxy.Name,
            ConnectionPoolConfig = new ProxyDefaultTargetGroupConnectionPoolConfigArgs
            {
                ConnectionBorrowTimeout = BorrowSeconds,
                MaxConnectionsPercent = PoolSizes.ProxyPercent,
                MaxIdleConnectionsPercent = MostIdlePercent,
            },
        }, child);
        var target = new ProxyTargetArgs { DbProxyName = proxy.Name, TargetGroupName = targets.Name };
        if (settings.Engine.IsAurora())
        {
            target.DbClusterIdentifier = args.DatabaseIdentifier;
        }
        else
        {
            target.DbInstanceIdentifier = args.DatabaseIdentifier;
        }

        _ = new ProxyTarget(name, target, child);
        Address = proxy.Endpoint;
        ReaderAddress = settings.Engine.IsAurora() && settings.Readers > 0 ? Reader(name, args, proxy, group) : null;
        ResourceId = proxy.Arn.Apply(arn => arn[(arn.LastIndexOf(':') + 1)..]);
        RegisterOutputs();
    }

    /// <summary>Where applications connect.</summary>
    [Output("address")]
    public Output<string> Address { get; }

    /// <summary>Where applications read; null for instances, whose readers a proxy cannot reach.</summary>
    public Output<string>? ReaderAddress { get; }

    /// <summary>What IAM knows the proxy by.</summary>
    [Output("resourceId")]
    public Output<string> ResourceId { get; }

    private Output<string> Reader(string name, DatabaseProxyArgs args, Proxy proxy, SecurityGroup group) =>
        new ProxyEndpoint($"{name}-reader", new ProxyEndpointArgs
        {
            DbProxyName = proxy.Name,
            DbProxyEndpointName = $"{args.Scope.Identifier}-reader",
            TargetRole = "READ_ONLY",
            VpcSubnetIds = args.Network.SubnetIds(),
            VpcSecurityGroupIds = group.Id,
        }, new CustomResourceOptions { Parent = this }).Endpoint;

    private void Door(string name, string description, Input<string> group, Input<string> peer, int port) =>
        _ = new SecurityGroupIngressRule(name, new SecurityGroupIngressRuleArgs
        {
            Description = description,
            SecurityGroupId = group,
            ReferencedSecurityGroupId = peer,
            IpProtocol = "tcp",
            FromPort = port,
            ToPort = port,
        }, new CustomResourceOptions { Parent = this });

    private static string TrustFor(ClientScope scope) => PolicyDocument.Of(new PolicyStatement
    {
        Sid = "ProxiesOfThisAccount",
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Service("rds.amazonaws.com"),
        Actions = ["sts:AssumeRole"],
        Conditions = [new PolicyCondition("StringEquals", "aws:SourceAccount", scope.Account)],
    });

    private static string RightsFor(ClientScope scope, string secretArn, string kmsKeyArn) => PolicyDocument.Of(
        new PolicyStatement
        {
            Sid = "ReadTheSecret",
            Effect = PolicyEffect.Allow,
            Actions = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
            Resources = [secretArn],
        },
        new PolicyStatement
        {
            Sid = "DecryptTheSecret",
            Effect = PolicyEffect.Allow,
            Actions = ["kms:Decrypt"],
            Resources = [kmsKeyArn],
            Conditions = [new PolicyCondition("StringEquals", "kms:ViaService", $"secretsmanager.{scope.Region}.amazonaws.com")],
        });
}
