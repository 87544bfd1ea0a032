using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.DynamoDB.Inputs;

namespace DataTier.Components.Documents;

/// <summary>The keys and indexes of a table in AWS's words.</summary>
internal static class TableKeys
{
    /// <summary>Every attribute that is a key somewhere, once, by name; DynamoDB refuses any other.</summary>
    public static InputList<TableAttributeArgs> Attributes(TableSettings table)
    {
        var types = new SortedDictionary<string, TableKeyType>(StringComparer.Ordinal);
        Add(table.PartitionKey, table.SortKey);
        foreach (var index in table.Indexes)
        {
            Add(index.PartitionKey, index.SortKey);
        }

        var attributes = new InputList<TableAttributeArgs>();
        foreach (var (name, type) in types)
        {
            attributes.Add(new TableAttributeArgs { Name = name, Type = Letter(type) });
        }

        return attributes;

        void Add(TableKey partition, TableKey? sort)
        {
            types[partition.Name] = partition.Type;
            if (sort is { } key)
            {
                types[key.Name] = key.Type;
            }
        }
    }

    /// <summary>The secondary indexes: with the capacity, or the ceiling, of their table.</summary>
    public static InputList<TableGlobalSecondaryIndexArgs> Indexes(TableSettings table, DocumentsSettings settings)
    {
        var indexes = new InputList<TableGlobalSecondaryIndexArgs>();
        foreach (var index in table.Indexes)
        {
            indexes.Add(new TableGlobalSecondaryIndexArgs
            {
                Name = index.Name,
                KeySchemas = Schema(index),
                ProjectionType = index.HoldsEverything ? "ALL" : "KEYS_ONLY",
                ReadCapacity = table.Provisioned is { } reads ? (Input<int>)reads.LeastReads : null,
                WriteCapacity = table.Provisioned is { } writes ? (Input<int>)writes.LeastWrites : null,
                OnDemandThroughput = table.Provisioned is null
                    ? (Input<TableGlobalSecondaryIndexOnDemandThroughputArgs>)new TableGlobalSecondaryIndexOnDemandThroughputArgs { MaxReadRequestUnits = settings.MostReadsPerSecond, MaxWriteRequestUnits = settings.MostWritesPerSecond }
                    : null,
            });
        }

        return indexes;
    }

    private static InputList<TableGlobalSecondaryIndexKeySchemaArgs> Schema(TableIndexSettings index)
    {
        var schema = new InputList<TableGlobalSecondaryIndexKeySchemaArgs>
        {
            new TableGlobalSecondaryIndexKeySchemaArgs { AttributeName = index.PartitionKey.Name, KeyType = "HASH" },
        };
        if (index.SortKey is { } sort)
        {
            schema.Add(new TableGlobalSecondaryIndexKeySchemaArgs { AttributeName = sort.Name, KeyType = "RANGE" });
        }

        return schema;
    }

    private static string Letter(TableKeyType type) => type switch
    {
        TableKeyType.Number => "N",
        TableKeyType.Binary => "B",
        _ => "S",
    };
}
