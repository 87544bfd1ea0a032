using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>Whether two values differ in the way that a conditional effect is about.</summary>
internal static class ValueChange
{
    /// <summary>Whether the change from one value to the other is the one that is meant.</summary>
    public static bool Is(ConditionalEffect conditional, ValuePair pair)
    {
        var (before, after) = (pair.Before, pair.After);
        if (conditional.To is PlannedValue.Known { Value: false } off && after is PlannedValue.AbsentValue)
        {
            // A switch that is no longer stated is off.
            after = off;
        }

        if (before == after || !Sides(conditional, before, after))
        {
            return false;
        }

        return conditional.Change switch
        {
            // An element that comes or goes as a whole is meant by "add" and "remove".
            "any" => pair.Kept,
            "add" => IsAdded(before, after),
            "remove" => IsAdded(after, before),
            "empty" => IsThere(before) && !IsThere(after),
            "increase" => ValueOrder.Compare(before, after) < 0,
            "decrease" => ValueOrder.Compare(before, after) > 0,
            "set" => IsSet(before, after),
            _ => throw new InvalidOperationException($"changes.json: '{conditional.Change}' is no kind of change"),
        };
    }

    /// <summary>Whether something is there that was not: a value, or an element of a list.</summary>
    public static bool IsAdded(PlannedValue before, PlannedValue after) => (before, after) switch
    {
        (PlannedValue.List left, PlannedValue.List right) => HasMore(left.Items, right.Items),
        _ => !IsThere(before) && IsThere(after),
    };

    private static bool IsThere(PlannedValue value) => value is not (PlannedValue.AbsentValue or PlannedValue.List { Items.IsEmpty: true });

    private static bool Sides(ConditionalEffect conditional, PlannedValue before, PlannedValue after) =>
        (conditional.From is null || conditional.From == before)
        && (conditional.To is null || conditional.To == after)
        && (conditional.FromOrTo is null || conditional.FromOrTo == before || conditional.FromOrTo == after);

    // A list is set to another one when nothing of it stays.
    private static bool IsSet(PlannedValue before, PlannedValue after) => (before, after) switch
    {
        (PlannedValue.AbsentValue, _) or (_, PlannedValue.AbsentValue) => false,
        (PlannedValue.List { Items.IsEmpty: false } left, PlannedValue.List { Items.IsEmpty: false } right) =>
            ElementPairs.Of(left.Items, right.Items).Count == left.Items.Length + right.Items.Length,
        (PlannedValue.List, PlannedValue.List) => false,
        _ => true,
    };

    private static bool HasMore(ImmutableArray<PlannedValue> before, ImmutableArray<PlannedValue> after) =>
        ElementPairs.Of(before, after).Exists(pair => pair.Before is PlannedValue.AbsentValue);
}
