using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Replication of a bucket: what crosses to the other region, and the promise of fifteen minutes. The copy is the other bucket's.</summary>
/// <remarks>Source: https://aws.amazon.com/s3/pricing/</remarks>
public sealed class BucketReplicationPricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => "aws:s3/bucketReplicationConfig:BucketReplicationConfig";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var written = resource.Assume(Usage.BucketWrittenGb);
        yield return resource.Used("Data to the other region", null, "GB", written, "transfer.inter-region", written);
        if (HasTimeControl(resource) is var controlled && controlled != false)
        {
            yield return resource.Used("Replication time control", null, "GB", controlled is null ? null : written.Value, "s3.replication.time-control", written);
        }
    }

    private static bool? HasTimeControl(Priceable resource)
    {
        if (resource.At("rules") is not PlannedValue.List rules)
        {
            return resource.Count("rules") is null ? null : false;
        }

        bool? some = false;
        foreach (var rule in rules.Items)
        {
            switch (resource.Is(Priceable.Within(rule, "destination", "replicationTime", "status"), "rules.destination.replicationTime.status", "Enabled"))
            {
                case true:
                    return true;
                case null:
                    some = null;
                    break;
            }
        }

        return some;
    }
}
