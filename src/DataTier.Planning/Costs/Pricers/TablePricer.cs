using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>DynamoDB tables and their indexes: capacity by the hour or requests, storage, point-in-time recovery, copies elsewhere.</summary>
/// <remarks>Each index repeats the writes and the storage. Source: https://aws.amazon.com/dynamodb/pricing/</remarks>
public sealed class TablePricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => ResourceTypes.Table;

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var copies = 1 + resource.Count("globalSecondaryIndexes");
        var infrequent = resource.Is("tableClass", "STANDARD_INFREQUENT_ACCESS");
        var onDemand = OnDemand(resource);
        var lines = onDemand == false ? Capacity(resource, infrequent) : Requests(resource, onDemand is null ? null : copies, infrequent);
        foreach (var line in lines)
        {
            yield return line;
        }

        foreach (var line in TableStorage.Of(resource, copies, infrequent, resource.At("pointInTimeRecovery", "enabled")))
        {
            yield return line;
        }
    }

    /// <summary>Whether requests are billed instead of capacity.</summary>
    internal static bool? OnDemand(Priceable table) => table.Is("billingMode", "PAY_PER_REQUEST");

    private static IEnumerable<LineItem> Requests(Priceable resource, decimal? copies, bool? infrequent)
    {
        var (detail, suffix) = (infrequent == true ? "on demand, infrequent access" : "on demand", Priceable.Part(infrequent, ".infrequent-access", ""));
        var writes = resource.Assume(Usage.TableWriteMillions);
        yield return resource.Used("Table writes", detail, "1M WRU", writes * copies, $"dynamodb.on-demand.write{suffix}", writes);
        var reads = resource.Assume(Usage.TableReadMillions);
        yield return resource.Used("Table reads", detail, "1M RRU", copies is null ? null : reads.Value, $"dynamodb.on-demand.read{suffix}", reads);
    }

    // Auto scaling starts from what is provisioned; what it adds is not known.
    private static IEnumerable<LineItem> Capacity(Priceable resource, bool? infrequent)
    {
        var (detail, suffix) = (infrequent == true ? "provisioned, infrequent access" : "provisioned", Priceable.Part(infrequent, ".infrequent-access", ""));
        var (writes, reads) = (resource.Number("writeCapacity"), resource.Number("readCapacity"));
        if (resource.Count("globalSecondaryIndexes") is null)
        {
            (writes, reads) = (null, null);
        }

        if (resource.At("globalSecondaryIndexes") is PlannedValue.List indexes)
        {
            foreach (var index in indexes.Items)
            {
                writes += resource.Number(Priceable.Within(index, "writeCapacity"), "globalSecondaryIndexes.writeCapacity");
                reads += resource.Number(Priceable.Within(index, "readCapacity"), "globalSecondaryIndexes.readCapacity");
            }
        }

        yield return resource.Fixed("Table write capacity", detail, "WCU-hour", Priceable.HoursPerMonth * writes, $"dynamodb.provisioned.wcu{suffix}");
        yield return resource.Fixed("Table read capacity", detail, "RCU-hour", Priceable.HoursPerMonth * reads, $"dynamodb.provisioned.rcu{suffix}");
    }
}
