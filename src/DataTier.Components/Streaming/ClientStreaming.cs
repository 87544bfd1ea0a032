using System.Collections.Immutable;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Streaming;

/// <summary>What <see cref="ClientStreaming"/> is made from.</summary>
public sealed class ClientStreamingArgs : ResourceArgs
{
    /// <summary>Whose events they are.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The client: its applications and its topics.</summary>
    public required ClientSettings Client { get; init; }

    /// <summary>The topics that the client states.</summary>
    public required EventSettings Events { get; init; }

    /// <summary>Where in the network the brokers live.</summary>
    public required NetworkSettings Network { get; init; }

    /// <summary>The bucket that events are copied to, where the client asks for it.</summary>
    [Input("archiveBucketName", required: true)]
    public required Input<string> ArchiveBucketName { get; init; }

    /// <summary>The key that encrypts storage, logs and the users' secrets.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The sizes of the tier.</summary>
    public required StreamingSettings Settings { get; init; }

    /// <summary>What guards the events against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>Kafka for one client: a cluster sized by its tier or serverless, and the right to use its topics and nothing else.</summary>
public sealed class ClientStreaming : ComponentResource
{
    /// <summary>Makes the cluster and the policy.</summary>
    public ClientStreaming(string name, ClientStreamingArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:ClientStreaming", name, args, options)
    {
        var child = new ComponentResourceOptions { Parent = this };
        var byRole = Boundary($"{name}-iam", "Kafka by IAM", KafkaCluster.IamPort, args, child);
        Output<string> clusterArn;
        if (args.Settings.Brokers is { } brokers)
        {
            var cluster = new KafkaCluster(name, new KafkaClusterArgs
            {
                Scope = args.Scope,
                SubnetIds = args.Network.SubnetIds(),
                IamSecurityGroupId = byRole,
                ScramSecurityGroupId = Boundary($"{name}-scram", "Kafka by password", KafkaCluster.ScramPort, args, child),
                KmsKeyArn = args.KmsKeyArn,
                Zones = args.Network.Subnets.Count,
                Topics = args.Events.Topics,
                Users = [.. args.Client.Applications.Keys],
                LogRetentionDays = args.Settings.LogRetentionDays,
                Settings = brokers,
                Protection = args.Protection,
            }, child);
            (clusterArn, Brokers, PasswordBrokers, UserSecretArns) = (cluster.Arn, cluster.IamBrokers, cluster.ScramBrokers, cluster.UserSecretArns);
        }
        else
        {
            var cluster = new ServerlessKafka(name, new ServerlessKafkaArgs
            {
                Scope = args.Scope,
                SubnetIds = args.Network.SubnetIds(),
                SecurityGroupId = byRole,
                Protection = args.Protection,
            }, child);
            (clusterArn, Brokers) = (cluster.Arn, cluster.Brokers);
        }

        AccessPolicyArn = KafkaAccess.Make(name, args.Scope, clusterArn, makesTopics: args.Settings.Brokers is null, new CustomResourceOptions { Parent = this }).Arn;
        if (args.Events.Archive is { } archive)
        {
            _ = new EventArchive($"{name}-archive", new EventArchiveArgs
            {
                Scope = args.Scope,
                ClusterArn = clusterArn,
                Brokers = Brokers,
                BrokerSecurityGroupId = byRole,
                BucketName = args.ArchiveBucketName,
                KmsKeyArn = args.KmsKeyArn,
                SubnetIds = args.Network.SubnetIds(),
                VpcId = args.Network.VpcId,
                Topics = args.Events.Topics,
                Settings = archive,
                LogRetentionDays = args.Settings.LogRetentionDays,
            }, child);
        }

        RegisterOutputs();
    }

    /// <summary>The brokers for clients that log in by IAM: names and ports, joined by commas.</summary>
    [Output("brokers")]
    public Output<string> Brokers { get; }

    /// <summary>The brokers for clients that log in with a password; null without them.</summary>
    public Output<string>? PasswordBrokers { get; }

    /// <summary>The secrets of those clients: by application; null without them.</summary>
    public Output<ImmutableDictionary<string, string>>? UserSecretArns { get; }

    /// <summary>The policy to attach to the roles of applications that log in by IAM.</summary>
    [Output("accessPolicyArn")]
    public Output<string> AccessPolicyArn { get; }

    private static Output<string> Boundary(string name, string protects, int port, ClientStreamingArgs args, ComponentResourceOptions options) =>
        new SecurityBoundary(name, new SecurityBoundaryArgs
        {
            Scope = args.Scope,
            Protects = protects,
            VpcId = args.Network.VpcId,
            Port = port,
            Applications = args.Client.Applications,
        }, options).SecurityGroupId;
}
