using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Msk;
using Pulumi.Aws.Msk.Inputs;

namespace DataTier.Components.Streaming;

/// <summary>What a <see cref="ServerlessKafka"/> is made from.</summary>
public sealed class ServerlessKafkaArgs : ResourceArgs
{
    /// <summary>Whose cluster it is.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The private subnets that the cluster is reached in: one for each zone.</summary>
    [Input("subnetIds", required: true)]
    public required InputList<string> SubnetIds { get; init; }

    /// <summary>The group that lets applications in.</summary>
    [Input("securityGroupId", required: true)]
    public required Input<string> SecurityGroupId { get; init; }

    /// <summary>What guards the events against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>A Kafka cluster that MSK sizes: three zones, TLS and IAM only.</summary>
/// <remarks>MSK encrypts it with a key of its own; serverless clusters take no other, no password and no configuration.</remarks>
public sealed class ServerlessKafka : ComponentResource
{
    /// <summary>Makes the cluster.</summary>
    public ServerlessKafka(string name, ServerlessKafkaArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:ServerlessKafka", name, args, options)
    {
        var cluster = new ServerlessCluster(name, new ServerlessClusterArgs
        {
            ClusterName = args.Scope.Identifier,
            VpcConfigs = new ServerlessClusterVpcConfigArgs { SubnetIds = args.SubnetIds, SecurityGroupIds = { args.SecurityGroupId } },
            ClientAuthentication = new ServerlessClusterClientAuthenticationArgs
            {
                Sasl = new ServerlessClusterClientAuthenticationSaslArgs { Iam = new ServerlessClusterClientAuthenticationSaslIamArgs { Enabled = true } },
            },
        }, args.Protection.For(Holding.Data).Under(this));

        Arn = cluster.Arn;
        Brokers = cluster.BootstrapBrokersSaslIam;
        RegisterOutputs();
    }

    /// <summary>The cluster's ARN.</summary>
    [Output("arn")]
    public Output<string> Arn { get; }

    /// <summary>The broker's name and port.</summary>
    [Output("brokers")]
    public Output<string> Brokers { get; }
}
