using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    public static readonly TextSetting Name = new("name", "the index's name", "a name of 3 to 40 lower-case letters, digits and single hyphens", AwsName.Label(3, 40));
    public static readonly TableKeySetting PartitionKey = new("partitionKey", "what the index finds items by") { Sets = ["aws:dynamodb/table:Table.globalSecondaryIndexes[].keySchemas[].attributeName"] };
    public static readonly TableKeySetting SortKey = new("sortKey", "what the index sorts items by") { Otherwise = "the index does not sort", Sets = ["aws:dynamodb/table:Table.globalSecondaryIndexes[].keySchemas[].attributeName"] };
    public static readonly ChoiceSetting<bool> Holds = new("holds", "what the index keeps of an item", [("everything", true), ("keys", false)]) { Sets = ["aws:dynamodb/table:Table.globalSecondaryIndexes[].projectionType"] };
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

    /// <summary>Its number in the file, from 0.</summary>
    internal int Number { get; init; }

    internal static TableIndexSettings Read(MappingReader reader, HashSet<string> names, int number)
    {
        var settings = new TableIndexSettings
        {
            Name = reader.Required(Stated.Name),
            PartitionKey = reader.Required(Stated.PartitionKey),
            SortKey = reader.Optional(Stated.SortKey),
            HoldsEverything = reader.Required(Stated.Holds),
            Number = number,
        };
        if (reader.Has(Stated.Name) && !names.Add(settings.Name))
        {
            reader.Refuse(Stated.Name, $"a second '{settings.Name}'", "every index of a table has a name of its own", "rename or remove one");
        }

        return settings;
    }
}
