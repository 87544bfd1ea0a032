using DataTier.Planning.Costs.Prices;
using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Snapshots by AWS Backup of what a selection names, and their copies: whole for tables, else whole once and then what changed.</summary>
/// <remarks>What a selection finds by tags is in no plan, so that it has no amount. Source: https://aws.amazon.com/backup/pricing/</remarks>
public sealed class SnapshotPricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => ResourceTypes.BackupSelection;

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        if (resource.Links.Source(resource.Resource, "planId", ResourceTypes.BackupPlan) is not { } plan || KeptSnapshots.Of(resource, resource.Of(plan).At("rules")) is not { } kept)
        {
            return [Unpriced(resource, null, "the rules of the backup plan")];
        }

        return resource.Resource.PropertyDependencies.TryGetValue("resources", out var sources)
            ? sources.SelectMany(urn => Of(resource, urn, kept))
            : [Unpriced(resource, null, "what the selection finds")];
    }

    private static IEnumerable<LineItem> Of(Priceable selection, string urn, KeptSnapshots kept)
    {
        if (selection.Links.Plan.Find(urn) is not { } source)
        {
            yield break;
        }

        if (Stored(selection.Of(source), kept) is not { } stored)
        {
            yield return Unpriced(selection, source.Name, $"what a snapshot of {source.Type} holds");
            yield break;
        }

        yield return selection.Used($"Snapshots of {stored.What}", source.Name, "GB-month", stored.Gb, stored.Key, stored.Assumptions);
        if (kept.CopyRegion is { } region)
        {
            yield return selection.In(PriceList.Of(region)).Used($"Copies of {stored.What}", $"{source.Name}, {region}", "GB-month", stored.Gb, stored.Key, stored.Assumptions);
        }
    }

    private static LineItem Unpriced(Priceable selection, string? detail, string reason)
    {
        selection.Unread(reason);
        return selection.Used("Snapshots", detail, "GB-month", null, "backup.snapshots");
    }

    private static Volume? Stored(Priceable source, KeptSnapshots kept)
    {
        switch (source.Resource.Type)
        {
            case ResourceTypes.RdsInstance:
                var change = source.Assume(Usage.BackupDailyChangePercent);
                return new Volume("a database", source.Number("allocatedStorage") * kept.Fulls(change.Value), "rds.backup", [change]);

            case "aws:rds/cluster:Cluster":
                var (data, daily) = (source.Assume(Usage.AuroraDataGb), source.Assume(Usage.BackupDailyChangePercent));
                return new Volume("a cluster", data * kept.Fulls(daily.Value), "aurora.backup", [data, daily]);

            case ResourceTypes.Table:
                var items = source.Assume(Usage.TableDataGb);
                return new Volume("a table", items * kept.Snapshots, "backup.dynamodb.warm", [items]);

            case ResourceTypes.FileSystem:
                var (files, changed) = (source.Assume(Usage.FileDataGb), source.Assume(Usage.BackupDailyChangePercent));
                return new Volume("files", files * kept.Fulls(changed.Value), "backup.efs.warm", [files, changed]);

            default:
                return null;
        }
    }

    private sealed record Volume(string What, decimal? Gb, string Key, Assumption[] Assumptions);
}
