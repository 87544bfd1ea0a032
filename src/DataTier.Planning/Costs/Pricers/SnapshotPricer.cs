using DataTier.Planning.Costs.Prices;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>Snapshots by AWS Backup of what a selection names, and their copies: whole for tables, else whole once and then what changed.</summary>
/// <remarks>What a selection finds by tags is in no plan. Source: https://aws.amazon.com/backup/pricing/</remarks>
public sealed class SnapshotPricer : IResourcePricer
{
    private const decimal DaysInWeek = 7;

    /// <inheritdoc/>
    public string Type => ResourceTypes.BackupSelection;

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        if (resource.Links.Source(resource.Resource, "planId", ResourceTypes.BackupPlan) is not { } plan || resource.Of(plan).At("rules") is not PlannedValue.List rules)
        {
            yield break;
        }

        var kept = Kept.Of(rules);
        if (!resource.Resource.PropertyDependencies.TryGetValue("resources", out var sources))
        {
            yield break;
        }

        foreach (var urn in sources)
        {
            if (resource.Links.Plan.Find(urn) is not { } source || Stored(resource.Of(source), kept) is not { } stored)
            {
                continue;
            }

            yield return resource.Used($"Snapshots of {stored.What}", source.Name, "GB-month", stored.Gb, stored.Key, stored.Assumptions);
            if (kept.CopyRegion is { } region)
            {
                yield return resource.In(PriceList.Of(region)).Used($"Copies of {stored.What}", $"{source.Name}, {region}", "GB-month", stored.Gb, stored.Key, stored.Assumptions);
            }
        }
    }

    private static Volume? Stored(Priceable source, Kept kept)
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

    // How many snapshots lie in a vault once every rule has filled up, and how far back the oldest goes.
    private readonly record struct Kept(decimal Snapshots, decimal OldestDays, string? CopyRegion)
    {
        /// <summary>How often the whole is stored: once, and each day's changes as far back as the oldest goes.</summary>
        public decimal Fulls(decimal dailyChangePercent) => 1 + (dailyChangePercent / 100 * OldestDays);

        public static Kept Of(PlannedValue.List rules)
        {
            var (snapshots, oldest, region) = (0m, 0m, (string?)null);
            foreach (var rule in rules.Items)
            {
                if (Priceable.Within(rule, "lifecycle", "deleteAfter") is PlannedValue.Known { Value: decimal days } && Priceable.Within(rule, "schedule") is PlannedValue.Known { Value: string schedule })
                {
                    snapshots += Math.Floor(days / EveryDays(schedule));
                    oldest = Math.Max(oldest, days);
                }

                if (Priceable.Within(rule, "copyActions") is PlannedValue.List { Items: [var copy, ..] } && Priceable.Within(copy, "destinationVaultArn") is PlannedValue.Known { Value: string arn } && arn.Split(':') is [_, _, _, var there, ..])
                {
                    region = there;
                }
            }

            return new Kept(snapshots, oldest, region);
        }

        // cron(minute hour day-of-month month day-of-week year)
        private static decimal EveryDays(string schedule) => schedule.Split(' ') switch
        {
            [_, _, "?", _, "*", _] => 1,
            [_, _, "?", _, _, _] => DaysInWeek,
            _ => Priceable.DaysPerMonth,
        };
    }
}
