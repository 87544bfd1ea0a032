using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    // The most that AWS allows unless it is asked for more.
    private const int MostIndexes = 20;
    private const int MostTables = 50;

    public static readonly ListSetting Documents = new("documents", "the client's tables", 1, MostTables);
    public static readonly TextSetting Table = new("table", "the table's name", "a name of 3 to 40 lower-case letters, digits and single hyphens", AwsName.Label(3, 40)) { Sets = ["aws:dynamodb/table:Table.name"] };
    public static readonly TableKeySetting PartitionKey = new("partitionKey", "what items are found by") { Sets = ["aws:dynamodb/table:Table.hashKey"] };
    public static readonly TableKeySetting SortKey = new("sortKey", "what items of one partition key are sorted by") { Otherwise = "there is one item for each partition key", Sets = ["aws:dynamodb/table:Table.rangeKey"] };
    public static readonly TextSetting ExpiresBy = new("expiresBy", "the attribute that says when an item is deleted", "a name of letters, digits and underscores", AwsName.Attribute) { Otherwise = "items stay until they are deleted", Sets = ["aws:dynamodb/table:Table.ttl.attributeName"] };
    public static readonly ChoiceSetting<string> Stream = new("stream", "what the record of a change holds", [("keys", "KEYS_ONLY"), ("newImage", "NEW_IMAGE"), ("oldImage", "OLD_IMAGE"), ("bothImages", "NEW_AND_OLD_IMAGES")]) { Otherwise = "changes are not recorded", Sets = ["aws:dynamodb/table:Table.streamViewType"] };
    public static readonly SectionSetting Provisioned = new("provisioned", "capacity that is bought ahead");
    public static readonly ListSetting Indexes = new("indexes", "further ways to find items", 1, MostIndexes);
}

/// <summary>A table of a client, shaped by how its items are found.</summary>
public sealed record TableSettings
{
    /// <summary>The table's name, unique for its client.</summary>
    public required string Name { get; init; }

    /// <summary>What items are found by.</summary>
    public required TableKey PartitionKey { get; init; }

    /// <summary>What the items of one partition key are sorted by; null when there is one item for each.</summary>
    public TableKey? SortKey { get; init; }

    /// <summary>The attribute that says when an item is deleted, in seconds since 1970; null keeps items.</summary>
    public string? ExpiresBy { get; init; }

    /// <summary>What the record of a change holds, in AWS's word; null records no changes.</summary>
    public string? Stream { get; init; }

    /// <summary>Capacity that is bought ahead; null pays by request.</summary>
    public TableCapacity? Provisioned { get; init; }

    /// <summary>Further ways to find items, sorted by name: their order in the file means nothing.</summary>
    public ImmutableArray<TableIndexSettings> Indexes { get; init; } = [];

    /// <summary>Reads the tables of a client; none where it states none.</summary>
    internal static ImmutableArray<TableSettings> ReadAll(MappingReader client)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return client.OptionalList(Stated.Documents, reader => Read(reader, names));
    }

    private static TableSettings Read(MappingReader reader, HashSet<string> names)
    {
        var indexes = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        var settings = new TableSettings
        {
            Name = reader.Required(Stated.Table),
            PartitionKey = reader.Required(Stated.PartitionKey),
            SortKey = reader.Optional(Stated.SortKey),
            ExpiresBy = reader.Optional(Stated.ExpiresBy),
            Stream = reader.Optional(Stated.Stream),
            Provisioned = reader.OptionalSection(Stated.Provisioned, TableCapacity.Read),
            Indexes = reader.OptionalList(Stated.Indexes, index => TableIndexSettings.Read(index, indexes, number++))
                .Sort((left, right) => string.CompareOrdinal(left.Name, right.Name)),
        };
        if (reader.Has(Stated.Table) && !names.Add(settings.Name))
        {
            reader.Refuse(Stated.Table, $"a second '{settings.Name}'", "every table of a client has a name of its own", "rename or remove one");
        }

        return settings;
    }
}
