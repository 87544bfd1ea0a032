using System.Collections.Immutable;
using DataTier.Planning.Costs.Prices;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Costs;

/// <summary>The few ways to pay less that nearly always apply, with amounts from the same prices.</summary>
public static class Savings
{
    // Intel families and the Graviton family that takes their place at the same size.
    private static readonly (string Intel, string Graviton)[] Families =
        [(".t3.", ".t4g."), (".m5.", ".m6g."), (".m6i.", ".m6g."), (".r5.", ".r6g."), (".r6i.", ".r6g.")];

    private static readonly string[] Instances = ["rds.", "aurora.", "elasticache.", "msk.broker."];

    /// <summary>What would save something, the largest first.</summary>
    public static ImmutableArray<Saving> Of(CostEstimate estimate)
    {
        Count[] counts =
        [
            new("move to Graviton classes", "a restart of each instance", line => Instead(line, Graviton(line.Item))),
            new("move Redis OSS to Valkey", "an upgrade in place", line => Instead(line, Replaced(line.Item, "elasticache.redis.", "elasticache.valkey."))),
            new("reserve instances for one year", "they run all that time", line => Reserved(line, ReservedTerm.OneYear)),
            new("reserve instances for three years", "they run all that time; part is paid upfront", line => Reserved(line, ReservedTerm.ThreeYears)),
            new("remove read replicas of databases", "nothing reads from them, and no promise needs them", ReadReplica),
            new("keep one replica in each cache shard", "one lost zone at a time is survived all the same", SpareCacheReplicas),
        ];
        foreach (var line in estimate.Lines)
        {
            foreach (var count in counts)
            {
                count.Add(line);
            }
        }

        return
        [
            .. counts.Select(count => count.ToSaving())
                .Append(StorageSaving.Of(estimate.Lines))
                .Where(saving => saving.UsdPerMonth > 0)
                .OrderByDescending(saving => saving.UsdPerMonth)
                .ThenBy(saving => saving.Name, StringComparer.Ordinal),
        ];
    }

    private static string? Graviton(LineItem? item)
    {
        foreach (var (intel, graviton) in Families)
        {
            if (item is not null && Array.Exists(Instances, start => item.PriceKey.StartsWith(start, StringComparison.Ordinal)) && item.PriceKey.Contains(intel, StringComparison.Ordinal))
            {
                return item.PriceKey.Replace(intel, graviton, StringComparison.Ordinal);
            }
        }

        return null;
    }

    private static string? Replaced(LineItem? item, string start, string by) =>
        item is not null && item.PriceKey.StartsWith(start, StringComparison.Ordinal) && item.Unit == "hour" ? by + item.PriceKey[start.Length..] : null;

    private static decimal Instead(CostLine line, string? key) =>
        key is not null && line.Item?.Reserved == false && line.UsdPerMonth is { } now && line.Item?.Quantity is { } quantity && PriceList.Of(line.Region).Find(key) is { } price
            ? Math.Max(0, now - price.UsdFor(quantity))
            : 0;

    private static decimal Reserved(CostLine line, ReservedTerm term) =>
        line.UsdPerMonth is { } now && line.Item is { Reserved: false, Quantity: { } quantity, Price: { } price } && Reservations.Reserved(price, term) is { } reserved
            ? now - reserved.UsdFor(quantity)
            : 0;

    private static decimal ReadReplica(CostLine line) =>
        line.Resource.Type == ResourceTypes.RdsInstance && line.Resource["replicateSourceDb"] is not PlannedValue.AbsentValue ? line.UsdPerMonth ?? 0 : 0;

    private static decimal SpareCacheReplicas(CostLine line) =>
        line.Resource.Type == ResourceTypes.ReplicationGroup
        && line.Resource["replicasPerNodeGroup"] is PlannedValue.Known { Value: decimal replicas and > 1 }
        && line.Item is { Unit: "hour" }
            ? (line.UsdPerMonth ?? 0) * (replicas - 1) / (replicas + 1)
            : 0;

    /// <summary>Adds up what one saving gives over all lines.</summary>
    private sealed class Count(string name, string condition, Func<CostLine, decimal> usdOf)
    {
        private readonly HashSet<string> _resources = new(StringComparer.Ordinal);
        private decimal _usd;

        public void Add(CostLine line)
        {
            var usd = usdOf(line);
            if (usd > 0)
            {
                _usd += usd;
                _resources.Add(line.Resource.Urn);
            }
        }

        public Saving ToSaving() => new(name, _usd, _resources.Count, condition);
    }
}
