using System.Globalization;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>Which of two values is greater: numbers by size, versions part by part.</summary>
internal static class ValueOrder
{
    /// <summary>Below zero when the first is smaller; null when they have no order.</summary>
    public static int? Compare(PlannedValue first, PlannedValue second) => (first, second) switch
    {
        (PlannedValue.Known { Value: string left }, PlannedValue.Known { Value: string right }) => CompareVersions(left, right),
        _ when Number(first) is { } left && Number(second) is { } right => left.CompareTo(right),
        _ => null,
    };

    /// <summary>Whether a version is below another; null when one of them is none.</summary>
    public static bool? VersionBelow(PlannedValue version, PlannedValue limit) => Compare(version, limit) is { } order ? order < 0 : null;

    private static decimal? Number(PlannedValue value) => value switch
    {
        PlannedValue.Known { Value: decimal number } => number,
        PlannedValue.Known { Value: string text } when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    // "16.10" is above "16.9"; "3.8.x" is above "3.6.0"; where numbers end, the rest is compared as text.
    private static int? CompareVersions(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0 || !char.IsAsciiDigit(first[0]) || !char.IsAsciiDigit(second[0]))
        {
            return null;
        }

        var (left, right) = (first.Split('.'), second.Split('.'));
        for (var part = 0; part < Math.Min(left.Length, right.Length); part++)
        {
            var order = ulong.TryParse(left[part], NumberStyles.None, CultureInfo.InvariantCulture, out var one)
                && ulong.TryParse(right[part], NumberStyles.None, CultureInfo.InvariantCulture, out var other)
                    ? one.CompareTo(other)
                    : string.CompareOrdinal(left[part], right[part]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
