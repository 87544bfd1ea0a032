using System.Collections.Immutable;

namespace DataTier.Planning.Changes;

/// <summary>Says what each difference of a resource does: conditional effects first, else the longest path that is known.</summary>
internal sealed class PropertyJudge
{
    private readonly TypeKnowledge? _type;
    private readonly List<(ConditionalEffect Conditional, string Path)> _met = [];

    private PropertyJudge(TypeKnowledge? type, ResourceInputs inputs)
    {
        _type = type;
        foreach (var conditional in type?.Conditionals ?? [])
        {
            Meet(conditional, inputs);
        }
    }

    /// <summary>What the differences of a resource do; of an unknown type nothing is known.</summary>
    public static ImmutableArray<PropertyChange> Judge(TypeKnowledge? type, ResourceInputs inputs, List<PropertyDifference> differences)
    {
        if (differences.Count == 0)
        {
            return [];
        }

        var judge = new PropertyJudge(type, inputs);
        var changes = ImmutableArray.CreateBuilder<PropertyChange>(differences.Count);
        foreach (var difference in differences)
        {
            changes.Add(judge.Judge(difference));
        }

        return changes.MoveToImmutable();
    }

    private void Meet(ConditionalEffect conditional, ResourceInputs inputs)
    {
        if (inputs.Hold(conditional) is not { } holds)
        {
            // Whether it holds is known only after a deployment; what is graver then counts.
            holds = conditional.Effect >= ChangeEffect.Refused;
        }

        if (!holds)
        {
            return;
        }

        if (conditional.Property == "*")
        {
            _met.Add((conditional, "*"));
            return;
        }

        foreach (var pair in ValuePairs.At(conditional.Property, inputs.Before, inputs.After))
        {
            if (ValueChange.Is(conditional, pair))
            {
                _met.Add((conditional, pair.Path));
            }
        }
    }

    private PropertyChange Judge(PropertyDifference difference)
    {
        var known = _type?.Covering(difference.Pattern);
        var own = Own(difference, known);
        if (difference.Reordered && _type?.Type.StartsWith("aws:", StringComparison.Ordinal) == true)
        {
            return own with { Effect = ChangeEffect.InPlace, Why = "the same elements in another order" };
        }

        ConditionalEffect? gravest = null;
        foreach (var (conditional, path) in _met)
        {
            if (Covers(conditional, path, difference) && (gravest is null || conditional.Effect > gravest.Effect))
            {
                gravest = conditional;
            }
        }

        return gravest is null || (gravest.AtRuntime && own.Effect > gravest.Effect)
            ? own
            : own with { Effect = gravest.Effect, Why = gravest.If };
    }

    private PropertyChange Own(PropertyDifference difference, PropertyKnowledge? known)
    {
        if (known is not null)
        {
            return new PropertyChange
            {
                Difference = difference,
                Effect = known.Effect,
                Why = Words(known),
                Timing = known.Timing,
                Confidence = known.Confidence,
                Sources = known.Sources,
            };
        }

        var why = _type is null ? "nothing is known about this type" : "not an input that is known of this type";
        return _type?.Lists(difference.Pattern) == true
            ? new PropertyChange { Difference = difference, Effect = _type.Default, Confidence = _type.DefaultConfidence }
            : new PropertyChange { Difference = difference, Effect = ChangeEffect.Unknown, Why = why, Confidence = "low" };
    }

    private static bool Covers(ConditionalEffect conditional, string path, PropertyDifference difference) => path == "*"
        ? !conditional.Except.Contains(difference.Input)
        : PropertyPath.Meet(difference.Path, path);

    private static string? Words(PropertyKnowledge known)
    {
        var advice = known.AwsInPlace ? "AWS could do it in place, the provider replaces" : null;
        var words = string.Join("; ", new[] { known.When, known.Note, advice }.Where(text => text is not null));
        return words.Length == 0 ? null : words;
    }
}
