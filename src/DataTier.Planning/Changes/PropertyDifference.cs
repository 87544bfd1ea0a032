using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>One value that differs between two plans of a resource.</summary>
/// <param name="Path">Where it stands, elements named: <c>rules[logs].expiration.days</c>.</param>
/// <param name="Pattern">The same with any element: <c>rules[].expiration.days</c>.</param>
/// <param name="Before">The value before; absent when it was added.</param>
/// <param name="After">The value after; absent when it was removed, unknown when only a deployment tells.</param>
public sealed record PropertyDifference(string Path, string Pattern, PlannedValue Before, PlannedValue After)
{
    /// <summary>Whether a list holds the same elements in another order.</summary>
    public bool Reordered { get; init; }

    /// <summary>The URN of the resource that the new value comes from, when that is why it differs.</summary>
    public string? Cause { get; init; }

    /// <summary>The input that it is a part of.</summary>
    public string Input => Pattern.AsSpan().IndexOfAny('.', '[') is >= 0 and var end ? Pattern[..end] : Pattern;

    /// <summary>Whether one of the values is known only after a deployment.</summary>
    public bool Unknown => Before is PlannedValue.UnknownValue || After is PlannedValue.UnknownValue;
}

/// <summary>Finds what differs between two values, down to the single scalar.</summary>
internal static class PropertyDifferences
{
    private static readonly PlannedValue.Map EmptyMap = new(PlannedProperties.Empty);
    private static readonly PlannedValue.List EmptyList = new([]);

    /// <summary>The differences of one input, in the order of its parts.</summary>
    public static List<PropertyDifference> Between(string input, PlannedValue before, PlannedValue after)
    {
        var differences = new List<PropertyDifference>();
        Add(differences, input, input, before, after);
        return differences;
    }

    private static void Add(List<PropertyDifference> differences, string path, string pattern, PlannedValue before, PlannedValue after)
    {
        if (before == after)
        {
            return;
        }

        switch (before, after)
        {
            case (PlannedValue.Map left, PlannedValue.Map right):
                AddMap(differences, path, pattern, left, right);
                break;
            case (PlannedValue.Map { Properties.Count: > 0 } left, PlannedValue.AbsentValue):
                AddMap(differences, path, pattern, left, EmptyMap);
                break;
            case (PlannedValue.AbsentValue, PlannedValue.Map { Properties.Count: > 0 } right):
                AddMap(differences, path, pattern, EmptyMap, right);
                break;
            case (PlannedValue.List left, PlannedValue.List right):
                AddList(differences, path, pattern, left, right);
                break;
            case (PlannedValue.List { Items.Length: > 0 } left, PlannedValue.AbsentValue):
                AddList(differences, path, pattern, left, EmptyList);
                break;
            case (PlannedValue.AbsentValue, PlannedValue.List { Items.Length: > 0 } right):
                AddList(differences, path, pattern, EmptyList, right);
                break;
            default:
                differences.Add(new PropertyDifference(path, pattern, Hidden(before, after), Hidden(after, before)));
                break;
        }
    }

    // What is secret on one side is not shown on the other: it may be the same value.
    private static PlannedValue Hidden(PlannedValue value, PlannedValue other) =>
        other is PlannedValue.SecretValue && value is not PlannedValue.AbsentValue ? other : value;

    private static void AddMap(List<PropertyDifference> differences, string path, string pattern, PlannedValue.Map before, PlannedValue.Map after)
    {
        foreach (var (name, value) in before.Properties.Entries)
        {
            Add(differences, $"{path}.{name}", $"{pattern}.{name}", value, after[name]);
        }

        foreach (var (name, value) in after.Properties.Entries)
        {
            if (before[name] is PlannedValue.AbsentValue)
            {
                Add(differences, $"{path}.{name}", $"{pattern}.{name}", PlannedValue.Absent, value);
            }
        }
    }

    private static void AddList(List<PropertyDifference> differences, string path, string pattern, PlannedValue.List before, PlannedValue.List after)
    {
        if (ElementPairs.Reordered(before.Items, after.Items))
        {
            differences.Add(new PropertyDifference(path, pattern, before, after) { Reordered = true });
            return;
        }

        foreach (var pair in ElementPairs.Of(before.Items, after.Items))
        {
            Add(differences, $"{path}[{pair.Label}]", $"{pattern}[]", pair.Before, pair.After);
        }
    }
}
