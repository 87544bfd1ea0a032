using System.Collections.Immutable;
using DataTier.Planning.Costs.Prices;

namespace DataTier.Planning.Costs;

/// <summary>What gp3 saves where a database has gp2, io1 or io2: the storage and its IOPS together.</summary>
internal static class StorageSaving
{
    private const string Storage = "rds.storage.";
    private const string Iops = "rds.iops.";
    private const decimal StripedFromGib = 400;

    /// <summary>The saving over all lines; a volume too small for its IOPS on gp3 stays what it is.</summary>
    public static Saving Of(ImmutableArray<CostLine> lines)
    {
        var (usd, resources) = (0m, 0);
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].Item is { Quantity: { } gib } storage && storage.PriceKey.StartsWith(Storage, StringComparison.Ordinal))
            {
                // The line of the IOPS follows that of the storage.
                var iops = index + 1 < lines.Length && lines[index + 1].Resource == lines[index].Resource ? lines[index + 1] : null;
                var saved = Saved(lines[index], gib, iops);
                usd += saved;
                resources += saved > 0 ? 1 : 0;
            }
        }

        return new Saving("move storage to gp3", usd, resources, "no latency below a millisecond is needed");
    }

    private static decimal Saved(CostLine storage, decimal gib, CostLine? next)
    {
        var key = storage.Item?.PriceKey.Split('.');
        if (key is not [_, _, "gp2" or "io1" or "io2", var zones] || storage.UsdPerMonth is not { } now)
        {
            return 0;
        }

        var prices = PriceList.Of(storage.Region);
        var iops = next?.Item is { Quantity: { } count } item && item.PriceKey.StartsWith(Iops, StringComparison.Ordinal) ? count : 0;
        var included = gib >= StripedFromGib ? 12_000 : 3_000;
        if ((iops > included && gib < StripedFromGib) || prices.Find($"{Storage}gp3.{zones}") is not { } gp3)
        {
            return 0;
        }

        var above = Math.Max(0, iops - included);
        var afterwards = gp3.UsdFor(gib);
        if (above > 0)
        {
            if (prices.Find($"{Iops}gp3.{zones}") is not { } perIops)
            {
                return 0;
            }

            afterwards += perIops.UsdFor(above);
        }

        return Math.Max(0, now + (iops > 0 ? next?.UsdPerMonth ?? 0 : 0) - afterwards);
    }
}
