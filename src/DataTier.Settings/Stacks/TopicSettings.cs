using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    public static readonly TextSetting Name = new("name", "the topic's name", "a name of 3 to 60 lower-case letters, digits and single hyphens", AwsName.Label(3, 60)) { Sets = ["aws:msk/topic:Topic.name"] };
    public static readonly NumberSetting Partitions = new("partitions", "how many consumers of one group can share the topic", 1, 300, "partitions") { Sets = ["aws:msk/topic:Topic.partitionCount"] };
    public static readonly QuantitySetting RetentionDays = new("retention", "how far back the topic can be replayed", 1, 365, Unit.Days) { Sets = ["aws:msk/topic:Topic.configs"] };
}

/// <summary>A topic of events.</summary>
public sealed record TopicSettings
{
    /// <summary>The topic's name, unique for its client.</summary>
    public required string Name { get; init; }

    /// <summary>How many consumers of one group can share the topic; can be raised, never lowered.</summary>
    public required int Partitions { get; init; }

    /// <summary>How far back the topic can be replayed, in days.</summary>
    public required int RetentionDays { get; init; }

    internal static TopicSettings Read(MappingReader reader, HashSet<string> names)
    {
        var settings = new TopicSettings
        {
            Name = reader.Required(Stated.Name),
            Partitions = reader.Required(Stated.Partitions),
            RetentionDays = reader.Required(Stated.RetentionDays),
        };
        if (reader.Has(Stated.Name) && !names.Add(settings.Name))
        {
            reader.Refuse(Stated.Name, $"a second '{settings.Name}'", "every topic of a client has a name of its own", "rename or remove one");
        }

        return settings;
    }
}
