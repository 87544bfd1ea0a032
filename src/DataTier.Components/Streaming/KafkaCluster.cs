using System.Collections.Immutable;
using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Msk;
using Pulumi.Aws.Msk.Inputs;

namespace DataTier.Components.Streaming;

/// <summary>What a <see cref="KafkaCluster"/> is made from.</summary>
public sealed class KafkaClusterArgs : ResourceArgs
{
    /// <summary>Whose cluster it is.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The private subnets that the brokers live in: one for each zone.</summary>
    [Input("subnetIds", required: true)]
    public required InputList<string> SubnetIds { get; init; }

    /// <summary>The group that lets clients with a role in.</summary>
    [Input("iamSecurityGroupId", required: true)]
    public required Input<string> IamSecurityGroupId { get; init; }

    /// <summary>The group that lets clients with a password in.</summary>
    [Input("scramSecurityGroupId", required: true)]
    public required Input<string> ScramSecurityGroupId { get; init; }

    /// <summary>The key that encrypts storage, logs and the users' secrets.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>How many zones the subnets lie in.</summary>
    public required int Zones { get; init; }

    /// <summary>The topics.</summary>
    public required ImmutableArray<TopicSettings> Topics { get; init; }

    /// <summary>Who logs in with a password: the names of the applications.</summary>
    public required ImmutableArray<string> Users { get; init; }

    /// <summary>How long CloudWatch keeps the brokers' logs, in days.</summary>
    public required int LogRetentionDays { get; init; }

    /// <summary>The sizes of the tier.</summary>
    public required BrokerSettings Settings { get; init; }

    /// <summary>What guards the events against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>A Kafka cluster over three zones: private, TLS only, nobody without a login, every event kept three times.</summary>
/// <remarks>Both ways to log in are always open: its security groups are chosen for life, and another set is another cluster.</remarks>
public sealed class KafkaCluster : ComponentResource
{
    /// <summary>The port for clients with a role.</summary>
    public const int IamPort = 9098;

    /// <summary>The port for clients with a password.</summary>
    public const int ScramPort = 9096;

    /// <summary>Makes the cluster, its topics and its users.</summary>
    public KafkaCluster(string name, KafkaClusterArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:KafkaCluster", name, args, options)
    {
        var settings = args.Settings;
        var child = new CustomResourceOptions { Parent = this };
        var kept = args.Protection.For(Holding.Data).Under(this);
        var configuration = KafkaConfiguration.Make(name, args.Scope, settings.Version, child);
        var logs = ClientLogs.Make($"{name}-broker", ClientLogs.Of(args.Scope, "kafka", "broker"), args.LogRetentionDays, args.KmsKeyArn, child);

        var cluster = new Cluster(name, new ClusterArgs
        {
            ClusterName = args.Scope.Identifier,
            KafkaVersion = settings.Version,
            NumberOfBrokerNodes = args.Zones * settings.BrokersPerZone,
            BrokerNodeGroupInfo = new ClusterBrokerNodeGroupInfoArgs
            {
                InstanceType = settings.BrokerType,
                ClientSubnets = args.SubnetIds,
                SecurityGroups = { args.IamSecurityGroupId, args.ScramSecurityGroupId },
                StorageInfo = new ClusterBrokerNodeGroupInfoStorageInfoArgs
                {
                    EbsStorageInfo = new ClusterBrokerNodeGroupInfoStorageInfoEbsStorageInfoArgs { VolumeSize = settings.StorageGib },
                },
                ConnectivityInfo = new ClusterBrokerNodeGroupInfoConnectivityInfoArgs
                {
                    PublicAccess = new ClusterBrokerNodeGroupInfoConnectivityInfoPublicAccessArgs { Type = "DISABLED" },
                },
            },
            ConfigurationInfo = new ClusterConfigurationInfoArgs { Arn = configuration.Arn, Revision = configuration.LatestRevision },
            ClientAuthentication = new ClusterClientAuthenticationArgs
            {
                Sasl = new ClusterClientAuthenticationSaslArgs { Iam = true, Scram = true },
                Unauthenticated = false,
            },
            EncryptionInfo = new ClusterEncryptionInfoArgs
            {
                EncryptionAtRestKmsKeyArn = args.KmsKeyArn,
                EncryptionInTransit = new ClusterEncryptionInfoEncryptionInTransitArgs { ClientBroker = "TLS", InCluster = true },
            },
            EnhancedMonitoring = settings.Monitoring,
            LoggingInfo = new ClusterLoggingInfoArgs
            {
                BrokerLogs = new ClusterLoggingInfoBrokerLogsArgs
                {
                    CloudwatchLogs = new ClusterLoggingInfoBrokerLogsCloudwatchLogsArgs { Enabled = true, LogGroup = logs.Name },
                },
            },
        }, CustomResourceOptions.Merge(kept, new CustomResourceOptions { IgnoreChanges = KafkaStorage.Ignored(settings) }));

        KafkaStorage.Grow($"{name}-storage", cluster, settings, child);
        foreach (var topic in args.Topics)
        {
            KafkaTopic.Make($"{name}.{topic.Name}", cluster, topic, kept);
        }

        UserSecretArns = KafkaUsers.Make(name, cluster, args, child);
        Arn = cluster.Arn;
        IamBrokers = cluster.BootstrapBrokersSaslIam;
        ScramBrokers = cluster.BootstrapBrokersSaslScram;
        RegisterOutputs();
    }

    /// <summary>The cluster's ARN.</summary>
    [Output("arn")]
    public Output<string> Arn { get; }

    /// <summary>The brokers for clients with a role: names and ports, joined by commas.</summary>
    [Output("iamBrokers")]
    public Output<string> IamBrokers { get; }

    /// <summary>The brokers for clients with a password.</summary>
    [Output("scramBrokers")]
    public Output<string> ScramBrokers { get; }

    /// <summary>The secrets of the users who log in with a password: by application.</summary>
    [Output("userSecretArns")]
    public Output<ImmutableDictionary<string, string>> UserSecretArns { get; }
}
