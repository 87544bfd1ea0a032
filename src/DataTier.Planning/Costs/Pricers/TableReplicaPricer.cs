using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>A copy of a table in another region: the writes again, storage and recovery there, and the way.</summary>
/// <remarks>Source: https://aws.amazon.com/dynamodb/pricing/</remarks>
public sealed class TableReplicaPricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => "aws:dynamodb/tableReplica:TableReplica";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var table = resource.Links.Source(resource.Resource, "globalTableArn", ResourceTypes.Table) is { } source ? resource.Of(source) : null;
        var copies = 1 + (table is null ? 0 : table.Count("globalSecondaryIndexes"));
        if (table is not null && TablePricer.OnDemand(table) == false)
        {
            yield return resource.Fixed(
                "Replicated write capacity", "provisioned", "rWCU-hour", Priceable.HoursPerMonth * table.Number("writeCapacity"), "dynamodb.global-table.provisioned.replicated-wcu");
        }
        else
        {
            var writes = resource.Assume(Usage.TableWriteMillions);
            yield return resource.Used("Replicated writes", "on demand", "1M rWRU", writes * copies, "dynamodb.global-table.on-demand.replicated-write", writes);
        }

        foreach (var line in TableStorage.Of(resource, copies, infrequent: false, resource.At("pointInTimeRecovery")))
        {
            yield return line;
        }
    }
}
