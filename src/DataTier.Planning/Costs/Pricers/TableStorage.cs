using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>What the data of a table costs, in its region and in each that it is copied to.</summary>
internal static class TableStorage
{
    /// <summary>Storage of the table and its indexes, and the backup of any second.</summary>
    public static IEnumerable<LineItem> Of(Priceable resource, decimal? copies, bool? infrequent, PlannedValue recovery)
    {
        var data = resource.Assume(Usage.TableDataGb);
        var storageClass = Priceable.Part(infrequent, "standard-ia", "standard");
        yield return resource.Used("Table storage", storageClass, "GB-month", data * copies, $"dynamodb.storage.{storageClass}", data);
        if (recovery is PlannedValue.AbsentValue or PlannedValue.Known { Value: false })
        {
            yield break;
        }

        var known = recovery is PlannedValue.Known;
        if (!known)
        {
            resource.Unread("pointInTimeRecovery");
        }

        yield return resource.Used("Point-in-time recovery", null, "GB-month", known ? data.Value : null, "dynamodb.pitr", data);
    }
}
