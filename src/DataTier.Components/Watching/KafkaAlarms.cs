using System.Collections.Immutable;
using DataTier.Components.Streaming;
using DataTier.Settings;

namespace DataTier.Components.Watching;

/// <summary>The alarms of a client's Kafka: its brokers, where the tier sizes them, its consumers, and its archive.</summary>
/// <remarks>
/// Brokers come and go, and consumers name their groups themselves: CloudWatch is asked for the worst of all that a cluster has.
/// Source: https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html
/// </remarks>
internal static class KafkaAlarms
{
    private const string Space = "AWS/Kafka";
    private const int FullPercent = 85;
    private const int LeastIdlePercent = 40;

    /// <summary>The alarms of the cluster.</summary>
    public static ImmutableArray<Alarm> Of(ClientScope scope, EventSettings events, Tier tier)
    {
        var alarms = ImmutableArray.CreateBuilder<Alarm>();
        if (tier.Streaming.Brokers is not null)
        {
            alarms.Add(Offline(scope.Identifier));
            alarms.Add(UnderReplicated(scope.Identifier));
            alarms.Add(Disk(scope.Identifier));
            alarms.Add(Cpu(scope.Identifier));
        }

        alarms.Add(Lag(scope.Identifier, tier.Promise));
        if (events.Archive is not null)
        {
            alarms.Add(Archive(EventArchive.NameOf(scope)));
        }

        return alarms.ToImmutable();
    }

    private static Alarm Offline(string cluster) => new()
    {
        Key = "kafka-offline",
        Title = "Partitions without a leader",
        Says = "Partitions have no leader: nobody reads or writes them. Look at the brokers.",
        Reading = Reading.Of(new Metric(Space, "OfflinePartitionsCount", "Maximum", ("Cluster Name", cluster))),
        Threshold = 0,
        Critical = true,
    };

    private static Alarm UnderReplicated(string cluster) => new()
    {
        Key = "kafka-under-replicated",
        Title = "Partitions that lack a copy",
        Says = "Partitions have fewer copies than their topic states: one more lost broker may stop writes. Look at the brokers and at their load.",
        Reading = Worst(cluster, "MAX", "UnderReplicatedPartitions", "\"Broker ID\", \"Cluster Name\""),
        Threshold = 0,
    };

    private static Alarm Disk(string cluster) => new()
    {
        Key = "kafka-storage",
        Title = "Storage of the fullest broker in use, in percent",
        Says = $"A broker uses more than {FullPercent} percent of its storage. Raise storageCeiling or keep events for less time.",
        Reading = Worst(cluster, "MAX", "KafkaDataLogsDiskUsed", "\"Broker ID\", \"Cluster Name\""),
        Threshold = FullPercent,
        Critical = true,
    };

    private static Alarm Cpu(string cluster) => new()
    {
        Key = "kafka-cpu",
        Title = "Processors of the busiest broker at rest, in percent",
        Says = $"A broker rests for less than {LeastIdlePercent} percent of the time, which a lost broker takes away. More or larger brokers.",
        Reading = Worst(cluster, "MIN", "CpuIdle", "\"Broker ID\", \"Cluster Name\""),
        Side = AlarmSide.Below,
        Threshold = LeastIdlePercent,
    };

    private static Alarm Lag(string cluster, PromiseSettings promise) => new()
    {
        Key = "kafka-lag",
        Title = "Lag of the slowest consumer, in seconds",
        Says = $"A consumer is further behind than half of the promised {promise.RecoveryPointMinutes} minutes. Start more of them, up to the partitions of its topic.",
        Reading = Worst(cluster, "MAX", "EstimatedMaxTimeLag", "\"Cluster Name\", \"Consumer Group\", Topic"),
        Threshold = DatabaseAlarms.MostLagSeconds(promise),
        QuietIsWell = true,
    };

    private static Alarm Archive(string connector) => new()
    {
        Key = "kafka-archive",
        Title = "Failed tasks of the archive",
        Says = "The archive stands still: Kafka forgets events that nobody has copied. The connector's log tells why.",
        Reading = Reading.Of(new Metric("AWS/KafkaConnect", "ErroredTaskCount", "Maximum", ("ConnectorName", connector))),
        Threshold = 0,
        Critical = true,
    };

    private static Reading Worst(string cluster, string function, string metric, string dimensions) =>
        Reading.Query($"SELECT {function}({metric}) FROM SCHEMA(\"{Space}\", {dimensions}) WHERE \"Cluster Name\" = '{cluster}'");
}
