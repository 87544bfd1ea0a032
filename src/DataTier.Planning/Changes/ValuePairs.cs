using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>The values before and after at a path; <paramref name="Kept"/> tells that the element around it is on both sides.</summary>
internal readonly record struct ValuePair(string Path, PlannedValue Before, PlannedValue After, bool Kept);

/// <summary>Finds the values at a path like <c>rules[].expiration.days</c> on both sides of a change.</summary>
internal static class ValuePairs
{
    /// <summary>The pairs at a path: one, or one for each element that the path goes through.</summary>
    public static List<ValuePair> At(string path, PlannedProperties before, PlannedProperties after)
    {
        var pairs = new List<ValuePair>();
        Walk(pairs, path, "", PlannedValue.Of(before), PlannedValue.Of(after), kept: true);
        return pairs;
    }

    /// <summary>The single value at a path without elements.</summary>
    public static PlannedValue One(string path, PlannedProperties properties) => At(path, properties, properties)[0].After;

    private static void Walk(List<ValuePair> pairs, string rest, string path, PlannedValue before, PlannedValue after, bool kept)
    {
        if (rest.Length == 0)
        {
            pairs.Add(new ValuePair(path, before, after, kept));
            return;
        }

        if (rest.StartsWith("[]", StringComparison.Ordinal))
        {
            var below = rest[2..].TrimStart('.');
            foreach (var pair in ElementPairs.Of(Items(before), Items(after)))
            {
                var both = pair.Before is not PlannedValue.AbsentValue && pair.After is not PlannedValue.AbsentValue;
                Walk(pairs, below, $"{path}[{pair.Label}]", pair.Before, pair.After, kept && both);
            }

            return;
        }

        // A key may hold dots itself, as Kafka's settings do.
        var end = Has(before, rest) || Has(after, rest) ? rest.Length : rest.AsSpan().IndexOfAny('.', '[');
        var key = end < 0 ? rest : rest[..end];
        Walk(pairs, rest[key.Length..].TrimStart('.'), path.Length == 0 ? key : $"{path}.{key}", Child(before, key), Child(after, key), kept);
    }

    private static bool Has(PlannedValue value, string key) => value is PlannedValue.Map map && map[key] is not PlannedValue.AbsentValue;

    private static PlannedValue Child(PlannedValue value, string key) => value switch
    {
        PlannedValue.Map map => map[key],
        PlannedValue.UnknownValue or PlannedValue.SecretValue => value,
        _ => PlannedValue.Absent,
    };

    private static System.Collections.Immutable.ImmutableArray<PlannedValue> Items(PlannedValue value) => value is PlannedValue.List list ? list.Items : [];
}
