namespace DataTier.Settings.Constraints.Tables;

/// <summary>A table or an index finds items by one attribute and sorts them by another.</summary>
internal sealed record TwoKeys() : StackConstraint("DS502", "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_KeySchemaElement.html")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings) => TableShape.Each(stack, findings, static (path, table, found) =>
    {
        Check(path, table.PartitionKey, table.SortKey, found);
        for (var index = 0; index < table.Indexes.Length; index++)
        {
            Check($"{path}.indexes[{table.Indexes[index].Number}]", table.Indexes[index].PartitionKey, table.Indexes[index].SortKey, found);
        }
    });

    private static void Check(string path, TableKey partition, TableKey? sort, Findings findings)
    {
        if (sort?.Name == partition.Name)
        {
            findings.Refuse($"{path}.sortKey", $"{path}.partitionKey", $"{partition.Name} is the partition key already", "another attribute is allowed", "name it or remove sortKey");
        }
    }
}
