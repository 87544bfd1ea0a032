using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const string Creation = "https://docs.aws.amazon.com/msk/1.0/apireference/clusters.html";
    private const string Versions = "https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html";

    public static readonly TextSetting Version = new("version", "the Kafka version, without ZooKeeper", "a version like 3.9.x.kraft", AwsName.KafkaVersion) { Source = Versions, Sets = ["aws:msk/cluster:Cluster.kafkaVersion"] };
    public static readonly TextSetting BrokerType = new("brokerType", "the broker type", "a type like kafka.m7g.large", AwsName.BrokerType) { Source = Creation, Sets = ["aws:msk/cluster:Cluster.brokerNodeGroupInfo.instanceType"] };
    public static readonly NumberSetting BrokersPerZone = new("brokersPerZone", "how many brokers run in each of the three zones", 1, 5, "brokers") { Source = Creation, Sets = ["aws:msk/cluster:Cluster.numberOfBrokerNodes"] };
    public static readonly QuantitySetting StorageGib = new("storage", "the storage of each broker to begin with", 1, 16_384, Unit.Gib) { Source = Creation, Sets = ["aws:msk/cluster:Cluster.brokerNodeGroupInfo.storageInfo.ebsStorageInfo.volumeSize"] };
    public static readonly QuantitySetting StorageCeilingGib = new("storageCeiling", "how far the storage of each broker grows by itself", 1, 16_384, Unit.Gib) { Source = Creation, Sets = ["aws:appautoscaling/target:Target.maxCapacity"] };
    public static readonly ChoiceSetting<string> Monitoring = new("monitoring", "how finely metrics are taken", [("brokers", "PER_BROKER"), ("topics", "PER_TOPIC_PER_BROKER"), ("partitions", "PER_TOPIC_PER_PARTITION")]) { Source = Creation, Sets = ["aws:msk/cluster:Cluster.enhancedMonitoring"] };
}

/// <summary>The brokers of a Kafka cluster that a tier sizes.</summary>
public sealed record BrokerSettings
{
    /// <summary>The Kafka version, like <c>3.9.x.kraft</c>: MSK chooses the patch.</summary>
    public required string Version { get; init; }

    /// <summary>The broker type, like <c>kafka.m7g.large</c>.</summary>
    public required string BrokerType { get; init; }

    /// <summary>How many brokers run in each zone; can be raised.</summary>
    public required int BrokersPerZone { get; init; }

    /// <summary>The storage of each broker to begin with, in GiB.</summary>
    public required int StorageGib { get; init; }

    /// <summary>How far the storage of each broker grows by itself, in GiB; the same as <see cref="StorageGib"/> does not grow.</summary>
    public required int StorageCeilingGib { get; init; }

    /// <summary>How finely metrics are taken, in AWS's word.</summary>
    public required string Monitoring { get; init; }

    /// <summary>Whether storage grows by itself.</summary>
    public bool StorageGrows => StorageCeilingGib > StorageGib;

    internal static BrokerSettings Read(MappingReader reader) => new()
    {
        Version = reader.Required(Stated.Version),
        BrokerType = reader.Required(Stated.BrokerType),
        BrokersPerZone = reader.Required(Stated.BrokersPerZone),
        StorageGib = reader.Required(Stated.StorageGib),
        StorageCeilingGib = reader.Required(Stated.StorageCeilingGib),
        Monitoring = reader.Required(Stated.Monitoring),
    };
}
