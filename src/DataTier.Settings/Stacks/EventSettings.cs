using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const int MostTopics = 100;

    public static readonly NumberSetting PerSecond = new("perSecond", "the client's events at the busiest time", 0, 10_000_000, "events a second");
    public static readonly ChoiceSetting<bool> Broker = new("broker", "when the client gets Kafka", [("byRate", false), ("kafka", true)]);
    public static readonly SectionSetting Archive = new("archive", "the copies of events in the backup bucket");
    public static readonly ListSetting Topics = new("topics", "the topics of Kafka, once it is there", 1, MostTopics);
}

/// <summary>The events of a client: a queue carries them until there are too many, then Kafka.</summary>
public sealed record EventSettings
{
    /// <summary>The most events a second that the queue carries; one more brings Kafka.</summary>
    public const int MostByQueue = 10_000;

    /// <summary>The client's events at the busiest time, a second.</summary>
    public required int PerSecond { get; init; }

    /// <summary>Whether the client has Kafka however few its events are.</summary>
    public required bool KafkaByChoice { get; init; }

    /// <summary>The topics, in the order of the file; they wait until Kafka is there.</summary>
    public required ImmutableArray<TopicSettings> Topics { get; init; }

    /// <summary>How events are copied to the backup bucket; null does not copy them.</summary>
    public ArchiveSettings? Archive { get; init; }

    /// <summary>Whether the client has Kafka.</summary>
    public bool NeedKafka => KafkaByChoice || PerSecond > MostByQueue;

    internal static EventSettings Read(MappingReader reader)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return new EventSettings
        {
            PerSecond = reader.Required(Stated.PerSecond),
            KafkaByChoice = reader.Required(Stated.Broker),
            Topics = reader.List(Stated.Topics, topic => TopicSettings.Read(topic, names)),
            Archive = reader.OptionalSection(Stated.Archive, ArchiveSettings.Read),
        };
    }
}
