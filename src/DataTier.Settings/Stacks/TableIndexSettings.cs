using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    public static readonly TextSetting Name = new("name", "the index's name", "a name of 3 to 40 lower-case letters, digits and single hyphens", text => AwsName.IsLabel(text, 3, 40));
    public static readonly TableKeySetting PartitionKey = new("partitionKey", "what the index finds items by");
    public static readonly TableKeySetting SortKey = new("sortKey", "what the index sorts items by");
    public static readonly ChoiceSetting<bool> Holds = new("holds", "what the index keeps of an item", [("everything", true), ("keys", false)]);
}

/// <summary>A second way to find the items of a table.</summary>
public sealed record TableIndexSettings
{
    /// <summary>The index's name, unique in its table.</summary>
    public required string Name { get; init; }

    /// <summary>What the index finds items by.</summary>
    public required TableKey PartitionKey { get; init; }

    /// <summary>What the index sorts items by; null when it does not.</summary>
    public TableKey? SortKey { get; init; }

    /// <summary>Whether the index keeps whole items; else only their keys, which costs less to write.</summary>
    public required bool HoldsEverything { get; init; }

    internal static TableIndexSettings Read(MappingReader reader, TableFacts facts)
    {
        var settings = new TableIndexSettings
        {
            Name = reader.Required(Stated.Name),
            PartitionKey = facts.Required(reader, Stated.PartitionKey),
            SortKey = facts.Optional(reader, Stated.SortKey),
            HoldsEverything = reader.Required(Stated.Holds),
        };
        if (reader.Has(Stated.Name) && !facts.IndexNames.Add(settings.Name))
        {
            reader.Refuse(Stated.Name, $"a second '{settings.Name}'", "every index of a table has a name of its own", "rename or remove one");
        }

        return settings;
    }
}

/// <summary>What reading the indexes of a table needs to know: the names and key types that are taken.</summary>
internal sealed class TableFacts
{
    private readonly Dictionary<string, TableKeyType> _types = new(StringComparer.Ordinal);

    /// <summary>The index names that are taken.</summary>
    public HashSet<string> IndexNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a key; an attribute has one type in all keys.</summary>
    public TableKey Required(MappingReader reader, TableKeySetting setting) => Checked(reader, setting, reader.Required(setting));

    /// <summary>Reads a key that may be left out.</summary>
    public TableKey? Optional(MappingReader reader, TableKeySetting setting) =>
        reader.Optional(setting) is { } key ? Checked(reader, setting, key) : null;

    private TableKey Checked(MappingReader reader, TableKeySetting setting, TableKey key)
    {
        if (reader.Has(setting) && !_types.TryAdd(key.Name, key.Type) && _types[key.Name] is var known && known != key.Type)
        {
            reader.Refuse(setting, $"{key.Name} is {Word(key.Type)} here and {Word(known)} before", "an attribute has one type in all keys of a table", "state the same type");
        }

        return key;
    }

    private static string Word(TableKeyType type) => type switch
    {
        TableKeyType.Number => "a number",
        TableKeyType.Binary => "binary",
        _ => "text",
    };
}
