using System.Collections.Immutable;
using System.Globalization;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>An element of a list before and after; absent on one side when it was added or removed.</summary>
internal readonly record struct ElementPair(string Label, PlannedValue Before, PlannedValue After);

/// <summary>Which elements of two lists are the same one: those of the same name, equal scalars, else those at the same place.</summary>
internal static class ElementPairs
{
    /// <summary>What names an element of a list in the resources that we know, the most telling first.</summary>
    private static readonly string[] Identities =
        ["id", "name", "key", "sid", "ruleName", "optionName", "indexName", "regionName", "logType", "subnetId", "attributeName"];

    public static List<ElementPair> Of(ImmutableArray<PlannedValue> before, ImmutableArray<PlannedValue> after)
    {
        if (All<PlannedValue.Known>(before) && All<PlannedValue.Known>(after))
        {
            return ByValue(before, after);
        }

        return All<PlannedValue.Map>(before) && All<PlannedValue.Map>(after) && Identity(before, after) is { } identity
            ? ByIdentity(before, after, identity)
            : ByPlace(before, after);
    }

    /// <summary>Whether two lists hold the same scalars in another order.</summary>
    public static bool Reordered(ImmutableArray<PlannedValue> before, ImmutableArray<PlannedValue> after)
    {
        if (before.Length != after.Length || !All<PlannedValue.Known>(before) || !All<PlannedValue.Known>(after))
        {
            return false;
        }

        return ByValue(before, after).Count == 0;
    }

    // Equal elements are left out: what stays says nothing.
    private static List<ElementPair> ByValue(ImmutableArray<PlannedValue> before, ImmutableArray<PlannedValue> after)
    {
        var added = new List<PlannedValue>(after);
        var pairs = new List<ElementPair>();
        foreach (var value in before)
        {
            if (!added.Remove(value))
            {
                pairs.Add(new ElementPair(Label(value), value, PlannedValue.Absent));
            }
        }

        pairs.AddRange(added.ConvertAll(value => new ElementPair(Label(value), PlannedValue.Absent, value)));
        return pairs;
    }

    private static List<ElementPair> ByIdentity(ImmutableArray<PlannedValue> before, ImmutableArray<PlannedValue> after, string identity)
    {
        var pairs = new List<ElementPair>();
        var rest = new List<PlannedValue>(after);
        foreach (var element in before)
        {
            var name = NameOf(element, identity);
            var index = rest.FindIndex(other => NameOf(other, identity) == name);
            pairs.Add(new ElementPair(name ?? "", element, index < 0 ? PlannedValue.Absent : rest[index]));
            if (index >= 0)
            {
                rest.RemoveAt(index);
            }
        }

        pairs.AddRange(rest.ConvertAll(element => new ElementPair(NameOf(element, identity) ?? "", PlannedValue.Absent, element)));
        return pairs;
    }

    private static List<ElementPair> ByPlace(ImmutableArray<PlannedValue> before, ImmutableArray<PlannedValue> after)
    {
        var pairs = new List<ElementPair>();
        for (var index = 0; index < Math.Max(before.Length, after.Length); index++)
        {
            pairs.Add(new ElementPair(
                index.ToString(CultureInfo.InvariantCulture),
                index < before.Length ? before[index] : PlannedValue.Absent,
                index < after.Length ? after[index] : PlannedValue.Absent));
        }

        return pairs;
    }

    private static string? Identity(ImmutableArray<PlannedValue> before, ImmutableArray<PlannedValue> after)
    {
        foreach (var candidate in Identities)
        {
            if (Names(before, candidate) && Names(after, candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool Names(ImmutableArray<PlannedValue> elements, string identity)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            if (NameOf(element, identity) is not { } name || !seen.Add(name))
            {
                return false;
            }
        }

        return true;
    }

    private static string? NameOf(PlannedValue element, string identity) =>
        element is PlannedValue.Map map && map[identity] is PlannedValue.Known { Value: string name } ? name : null;

    private static bool All<T>(ImmutableArray<PlannedValue> elements)
        where T : PlannedValue
    {
        foreach (var element in elements)
        {
            if (element is not T)
            {
                return false;
            }
        }

        return true;
    }

    private static string Label(PlannedValue value) =>
        value is PlannedValue.Known known ? Convert.ToString(known.Value, CultureInfo.InvariantCulture) ?? "" : "";
}
