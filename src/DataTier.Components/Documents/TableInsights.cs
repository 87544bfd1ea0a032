using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.DynamoDB;

namespace DataTier.Components.Documents;

/// <summary>Tells CloudWatch which keys of a table and its indexes are hot.</summary>
internal static class TableInsights
{
    /// <summary>Makes the insights, unless the tier has none.</summary>
    public static void Make(string name, Table table, TableSettings shape, KeyInsights insights, CustomResourceOptions options)
    {
        if (insights == KeyInsights.None)
        {
            return;
        }

        var mode = insights == KeyInsights.Accessed ? "ACCESSED_AND_THROTTLED_KEYS" : "THROTTLED_KEYS";
        _ = new ContributorInsights(name, new ContributorInsightsArgs { TableName = table.Name, Mode = mode }, options);
        foreach (var index in shape.Indexes)
        {
            _ = new ContributorInsights($"{name}.{index.Name}", new ContributorInsightsArgs { TableName = table.Name, IndexName = index.Name, Mode = mode }, options);
        }
    }
}
