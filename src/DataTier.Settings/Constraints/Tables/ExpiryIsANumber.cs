namespace DataTier.Settings.Constraints.Tables;

/// <summary>The time at which an item is deleted is a number; items with anything else stay for ever.</summary>
internal sealed record ExpiryIsANumber() : StackConstraint("DS504", "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/time-to-live-ttl-before-you-start.html")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings) => TableShape.Each(stack, findings, static (path, table, found) =>
    {
        if (table.ExpiresBy is not { } attribute)
        {
            return;
        }

        Check(attribute, path, $"{path}.partitionKey", table.PartitionKey, found);
        Check(attribute, path, $"{path}.sortKey", table.SortKey, found);
        foreach (var index in table.Indexes)
        {
            Check(attribute, path, $"{path}.indexes[{index.Number}].partitionKey", index.PartitionKey, found);
            Check(attribute, path, $"{path}.indexes[{index.Number}].sortKey", index.SortKey, found);
        }
    });

    private static void Check(string attribute, string table, string path, TableKey? key, Findings findings)
    {
        if (key is { Type: not TableKeyType.Number } && key.Value.Name == attribute)
        {
            findings.Refuse($"{table}.expiresBy", path, $"{attribute} is no number there, so no item would ever be deleted", "a key of numbers, or an attribute that is no key, is allowed", $"write {attribute}:number there");
        }
    }
}
