using DataTier.Planning.Plans;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>How many snapshots lie in a vault once every rule of a plan has filled up, and how far back the oldest goes.</summary>
/// <param name="Snapshots">How many there are.</param>
/// <param name="OldestDays">The age of the oldest.</param>
/// <param name="CopyRegion">Where they are copied to; null where they are not.</param>
internal sealed record KeptSnapshots(decimal Snapshots, decimal OldestDays, string? CopyRegion)
{
    private const decimal DaysInWeek = 7;

    /// <summary>How often the whole is stored: once, and each day's changes as far back as the oldest goes.</summary>
    public decimal Fulls(decimal dailyChangePercent) => 1 + (dailyChangePercent / 100 * OldestDays);

    /// <summary>What rules keep; null where that is not known, as with a rule that deletes nothing.</summary>
    public static KeptSnapshots? Of(Priceable selection, PlannedValue rules)
    {
        if (rules is not PlannedValue.List list)
        {
            return null;
        }

        var kept = new KeptSnapshots(0, 0, null);
        foreach (var rule in list.Items)
        {
            if (Priceable.Within(rule, "lifecycle", "deleteAfter") is not PlannedValue.Known { Value: decimal days } || Priceable.Within(rule, "schedule") is not PlannedValue.Known { Value: string schedule })
            {
                return null;
            }

            kept = new KeptSnapshots(kept.Snapshots + Math.Floor(days / EveryDays(schedule)), Math.Max(kept.OldestDays, days), RegionOf(selection, rule) ?? kept.CopyRegion);
        }

        return kept;
    }

    // arn:aws:backup:region:account:backup-vault:name
    private static string? RegionOf(Priceable selection, PlannedValue rule)
    {
        if (Priceable.Within(rule, "copyActions") is not PlannedValue.List { Items: [var copy, ..] })
        {
            return null;
        }

        var arn = selection.Text(Priceable.Within(copy, "destinationVaultArn"), "copyActions.destinationVaultArn", "");
        return arn.Split(':') is [_, _, _, var region, ..] ? region : arn;
    }

    // cron(minute hour day-of-month month day-of-week year)
    private static decimal EveryDays(string schedule) => schedule.Split(' ') switch
    {
        [_, _, "?", _, "*", _] => 1,
        [_, _, "?", _, _, _] => DaysInWeek,
        _ => Priceable.DaysPerMonth,
    };
}
