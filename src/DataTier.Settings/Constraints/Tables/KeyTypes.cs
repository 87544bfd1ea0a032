namespace DataTier.Settings.Constraints.Tables;

/// <summary>An attribute has one type in all keys of a table and its indexes.</summary>
internal sealed record KeyTypes() : StackConstraint("DS503", "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeDefinition.html")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings) => TableShape.Each(stack, findings, static (path, table, found) =>
    {
        var first = new Dictionary<string, KeyAttribute>(StringComparer.Ordinal);
        Check(first, $"{path}.partitionKey", table.PartitionKey, found);
        Check(first, $"{path}.sortKey", table.SortKey, found);
        foreach (var index in table.Indexes)
        {
            Check(first, $"{path}.indexes[{index.Number}].partitionKey", index.PartitionKey, found);
            Check(first, $"{path}.indexes[{index.Number}].sortKey", index.SortKey, found);
        }
    });

    private static void Check(Dictionary<string, KeyAttribute> first, string path, TableKey? key, Findings findings)
    {
        if (key is { Name: { } name, Type: var type } && !first.TryAdd(name, new KeyAttribute(type, path)) && first[name] is var known && known.Type != type)
        {
            findings.Refuse(path, known.Path, $"{name} is {Word(type)} here and {Word(known.Type)} there", "an attribute has one type in all keys of a table", "state the same type");
        }
    }

    private static string Word(TableKeyType type) => type switch
    {
        TableKeyType.Number => "a number",
        TableKeyType.Binary => "binary",
        _ => "text",
    };

    private sealed record KeyAttribute(TableKeyType Type, string Path);
}
