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
        if (HasTimeControl(resource))
        {
            yield return resource.Used("Replication time control", null, "GB", written, "s3.replication.time-control", written);
        }
    }

    private static bool HasTimeControl(Priceable resource)
    {
        if (resource.At("rules") is PlannedValue.List rules)
        {
            foreach (var rule in rules.Items)
            {
                if (Priceable.Within(rule, "destination", "replicationTime", "status") is PlannedValue.Known { Value: "Enabled" })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
