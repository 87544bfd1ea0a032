using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>Finds what a change takes away: a shorter retention, a switch that is turned off, an element that is gone.</summary>
internal static class Reductions
{
    private const string Becomes = "to:";

    /// <summary>The reductions that the differences of a resource hold, in the order of the data; what is ignored or only renamed is none.</summary>
    public static ImmutableArray<Reduction> Of(TypeKnowledge? type, ResourceInputs inputs, List<PropertyDifference> differences)
    {
        if (differences.Count == 0)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<Reduction>();
        foreach (var known in type?.Reductions ?? [])
        {
            foreach (var pair in ValuePairs.At(known.Property, inputs.Before, inputs.After))
            {
                if (pair.Before != pair.After && Certain(known, pair) is { } certain && differences.Exists(difference => PropertyPath.Meet(difference.Path, pair.Path)))
                {
                    found.Add(new Reduction(pair.Path, Words(known, certain), known, certain));
                }
            }
        }

        return found.ToImmutable();
    }

    // True when the values tell, false when they cannot, null when nothing is taken away.
    private static bool? Certain(ReductionKnowledge known, ValuePair pair)
    {
        if (known.Direction == "changed")
        {
            return pair.Kept ? false : null;
        }

        var (before, after) = (Stated(known, pair.Before), Stated(known, pair.After));
        if (after is PlannedValue.UnknownValue or PlannedValue.SecretValue || before is PlannedValue.UnknownValue or PlannedValue.SecretValue)
        {
            return false;
        }

        var less = known.Direction switch
        {
            "lower" => pair.Kept && IsLower(known, before, after),
            "higher" => pair.Kept && ValueOrder.Compare(before, after) < 0,
            "off" => pair.Kept && IsOn(before) && !IsOn(after),
            "on" => IsOn(after) && !IsOn(before),
            "removed" => ValueChange.IsAdded(after, before),
            "added" => ValueChange.IsAdded(before, after),
            _ => Has(after, known.Direction[Becomes.Length..]) && !Has(before, known.Direction[Becomes.Length..]),
        };
        return less ? true : null;
    }

    private static bool IsLower(ReductionKnowledge known, PlannedValue before, PlannedValue after)
    {
        if (!known.ZeroIsForever)
        {
            return ValueOrder.Compare(before, after) > 0;
        }

        var zero = PlannedValue.Of(0m);
        return after != zero && (before == zero || ValueOrder.Compare(before, after) > 0);
    }

    private static PlannedValue Stated(ReductionKnowledge known, PlannedValue value) => value is PlannedValue.AbsentValue ? known.Unset : value;

    private static bool IsOn(PlannedValue value) => value is PlannedValue.Known { Value: true or "true" };

    // The word may stand alone or deep inside, as the algorithm of an encryption rule does.
    private static bool Has(PlannedValue value, string word) => value switch
    {
        PlannedValue.Known { Value: string text } => text == word,
        PlannedValue.List list => list.Items.Any(item => Has(item, word)),
        PlannedValue.Map map => map.Properties.Entries.Any(entry => Has(entry.Value, word)),
        _ => false,
    };

    private static string Words(ReductionKnowledge known, bool certain)
    {
        var detail = known.Detail is null ? "" : $" ({known.Detail})";
        return certain ? known.Harm + detail : $"{known.Harm}{detail}, if so: look at the values";
    }
}
