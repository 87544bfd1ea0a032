using System.Collections.Immutable;
using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.MskConnect;
using Pulumi.Aws.MskConnect.Inputs;

namespace DataTier.Components.Streaming;

/// <summary>What an <see cref="EventArchive"/> is made from.</summary>
public sealed class EventArchiveArgs : ResourceArgs
{
    /// <summary>Whose events they are.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The cluster to copy from.</summary>
    [Input("clusterArn", required: true)]
    public required Input<string> ClusterArn { get; init; }

    /// <summary>The cluster's brokers for clients with a role.</summary>
    [Input("brokers", required: true)]
    public required Input<string> Brokers { get; init; }

    /// <summary>The group around the brokers.</summary>
    [Input("brokerSecurityGroupId", required: true)]
    public required Input<string> BrokerSecurityGroupId { get; init; }

    /// <summary>The bucket to copy to.</summary>
    [Input("bucketName", required: true)]
    public required Input<string> BucketName { get; init; }

    /// <summary>The key that encrypts the copies and the logs.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The private subnets that the workers live in.</summary>
    [Input("subnetIds", required: true)]
    public required InputList<string> SubnetIds { get; init; }

    /// <summary>The VPC of the subnets.</summary>
    [Input("vpcId", required: true)]
    public required Input<string> VpcId { get; init; }

    /// <summary>What is copied.</summary>
    public required ImmutableArray<TopicSettings> Topics { get; init; }

    /// <summary>The plugin, and where S3 is.</summary>
    public required ArchiveSettings Settings { get; init; }

    /// <summary>How long CloudWatch keeps the workers' logs, in days.</summary>
    public required int LogRetentionDays { get; init; }
}

/// <summary>Copies every topic to a bucket as it fills, so that events can be replayed after Kafka has forgotten them.</summary>
public sealed class EventArchive : ComponentResource
{
    private const string ConnectVersion = "3.7.x";
    private const int MostWorkers = 4;
    private const int BusyPercent = 80;
    private const int IdlePercent = 20;

    /// <summary>Makes the connector and what it needs.</summary>
    public EventArchive(string name, EventArchiveArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:EventArchive", name, args, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var connector = NameOf(args.Scope);
        var logs = ClientLogs.Make(name, ClientLogs.Of(args.Scope, "kafka", "archive"), args.LogRetentionDays, args.KmsKeyArn, child);
        var doors = ArchiveDoors.Make(name, args, child);
        var role = ArchiveRole.Make(name, args, child);

        // Its name is made up: a plugin cannot be changed, so that the next file is a new one, and the old one goes last.
        var plugin = new CustomPlugin(name, new CustomPluginArgs
        {
            Description = $"S3 sink of {args.Scope.Client} in {args.Scope.Environment}",
            ContentType = "ZIP",
            Location = new CustomPluginLocationArgs
            {
                S3 = new CustomPluginLocationS3Args { BucketArn = $"arn:aws:s3:::{args.Settings.PluginBucket}", FileKey = args.Settings.PluginKey },
            },
        }, child);

        _ = new Connector(name, new ConnectorArgs
        {
            Name = connector,
            Description = $"Copies the events of {args.Scope.Client} in {args.Scope.Environment} to its backup bucket",
            KafkaconnectVersion = ConnectVersion,
            ServiceExecutionRoleArn = role.Role.Arn,
            ConnectorConfiguration = ArchiveSink.Configuration(args),
            Plugins = new ConnectorPluginArgs { CustomPlugin = new ConnectorPluginCustomPluginArgs { Arn = plugin.Arn, Revision = plugin.LatestRevision } },
            Capacity = new ConnectorCapacityArgs
            {
                Autoscaling = new ConnectorCapacityAutoscalingArgs
                {
                    McuCount = 1,
                    MinWorkerCount = 1,
                    MaxWorkerCount = MostWorkers,
                    ScaleInPolicy = new ConnectorCapacityAutoscalingScaleInPolicyArgs { CpuUtilizationPercentage = IdlePercent },
                    ScaleOutPolicy = new ConnectorCapacityAutoscalingScaleOutPolicyArgs { CpuUtilizationPercentage = BusyPercent },
                },
            },
            KafkaCluster = new ConnectorKafkaClusterArgs
            {
                ApacheKafkaCluster = new ConnectorKafkaClusterApacheKafkaClusterArgs
                {
                    BootstrapServers = args.Brokers,
                    Vpc = new ConnectorKafkaClusterApacheKafkaClusterVpcArgs { SecurityGroups = doors.SecurityGroupId, Subnets = args.SubnetIds },
                },
            },
            KafkaClusterClientAuthentication = new ConnectorKafkaClusterClientAuthenticationArgs { AuthenticationType = "IAM" },
            KafkaClusterEncryptionInTransit = new ConnectorKafkaClusterEncryptionInTransitArgs { EncryptionType = "TLS" },
            LogDelivery = new ConnectorLogDeliveryArgs
            {
                WorkerLogDelivery = new ConnectorLogDeliveryWorkerLogDeliveryArgs
                {
                    CloudwatchLogs = new ConnectorLogDeliveryWorkerLogDeliveryCloudwatchLogsArgs { Enabled = true, LogGroup = logs.Name },
                },
            },
        }, SafeguardTable.OneAtATime.Under(this, new InputList<Resource> { role.Policy, doors.Last })); // its name is where it has got to: the next one goes on there

        RegisterOutputs();
    }

    /// <summary>The connector's name.</summary>
    internal static string NameOf(ClientScope scope) => $"{scope.Identifier}--archive";
}
