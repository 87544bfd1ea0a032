using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>How long an object lies in which storage class, as the lifecycle rules of the whole bucket say.</summary>
/// <param name="DaysInClass">The classes in the order in which an object passes them, as prices name them.</param>
/// <param name="Ends">Whether objects are deleted at some age; else they are counted up to a given one.</param>
internal sealed record ObjectAges(List<(string StorageClass, decimal Days)> DaysInClass, bool Ends)
{
    /// <summary>The ages in a bucket of the plan.</summary>
    /// <remarks>In a versioned bucket an expired object lives on as an old version for as long as those are kept.</remarks>
    public static ObjectAges Of(Priceable bucket, decimal daysWithoutEnd)
    {
        var moves = new List<(decimal Day, string StorageClass)> { (0, "standard") };
        decimal? end = null;
        var oldVersions = 0m;
        foreach (var lifecycle in bucket.Links.Users(bucket.Resource, ResourceTypes.BucketLifecycle, "bucket"))
        {
            if (lifecycle["rules"] is not (PlannedValue.List or PlannedValue.AbsentValue))
            {
                bucket.Unread("rules of the lifecycle");
                return new ObjectAges([("[unknown]", daysWithoutEnd)], Ends: false);
            }

            foreach (var rule in Items(lifecycle["rules"]))
            {
                if (!HoldsForAll(rule))
                {
                    continue;
                }

                foreach (var move in Items(Priceable.Within(rule, "transitions")))
                {
                    if (Day(move, "days") is { } day)
                    {
                        moves.Add((day, PriceName(Priceable.Within(move, "storageClass"))));
                    }
                }

                end = Day(rule, "expiration", "days") ?? end;
                oldVersions = Day(rule, "noncurrentVersionExpiration", "noncurrentDays") ?? oldVersions;
            }
        }

        moves.Sort(static (left, right) => left.Day.CompareTo(right.Day));
        return new ObjectAges(Between(moves, end + oldVersions ?? daysWithoutEnd), end is not null);
    }

    private static List<(string StorageClass, decimal Days)> Between(List<(decimal Day, string StorageClass)> moves, decimal end)
    {
        var spans = new List<(string StorageClass, decimal Days)>();
        for (var index = 0; index < moves.Count; index++)
        {
            var until = index + 1 < moves.Count ? Math.Min(moves[index + 1].Day, end) : end;
            if (until > moves[index].Day)
            {
                spans.Add((moves[index].StorageClass, until - moves[index].Day));
            }
        }

        return spans;
    }

    // A rule with a filter holds for some objects only, and the plan does not tell how many they are.
    private static bool HoldsForAll(PlannedValue rule) =>
        Priceable.Within(rule, "status") is not PlannedValue.Known { Value: "Disabled" }
        && Priceable.Within(rule, "filter") is PlannedValue.AbsentValue or PlannedValue.Map { Properties.Count: 0 };

    private static decimal? Day(PlannedValue value, params ReadOnlySpan<string> path) =>
        Priceable.Within(value, path) is PlannedValue.Known { Value: decimal day } ? day : null;

    private static ImmutableArray<PlannedValue> Items(PlannedValue value) => value is PlannedValue.List list ? list.Items : [];

    private static string PriceName(PlannedValue storageClass) => storageClass switch
    {
        PlannedValue.Known { Value: "STANDARD_IA" } => "standard-ia",
        PlannedValue.Known { Value: "ONEZONE_IA" } => "one-zone-ia",
        PlannedValue.Known { Value: "INTELLIGENT_TIERING" } => "intelligent-tiering",
        PlannedValue.Known { Value: "GLACIER_IR" } => "glacier-instant-retrieval",
        PlannedValue.Known { Value: "GLACIER" } => "glacier-flexible-retrieval",
        PlannedValue.Known { Value: "DEEP_ARCHIVE" } => "glacier-deep-archive",
        _ => "[unknown]",
    };
}
