using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Msk;

namespace DataTier.Components.Streaming;

/// <summary>A topic: kept in every zone, forgotten after its days.</summary>
internal static class KafkaTopic
{
    private const long MillisecondsPerDay = 24L * 60 * 60 * 1000;

    /// <summary>Makes the topic.</summary>
    public static Topic Make(string name, Cluster cluster, TopicSettings settings, CustomResourceOptions options) => new(name, new TopicArgs
    {
        Name = settings.Name,
        ClusterArn = cluster.Arn,
        PartitionCount = settings.Partitions,
        ReplicationFactor = KafkaConfiguration.Copies,
        Configs = $$"""{"cleanup.policy":"delete","min.insync.replicas":"{{KafkaConfiguration.LeastCopies}}","retention.ms":"{{settings.RetentionDays * MillisecondsPerDay}}"}""",
    }, options);
}
