using System.Collections.Immutable;
using DataTier.Settings.Describing;

namespace DataTier.Planning.Changes;

/// <summary>What changing a setting does to one kind of resource, as far as it is known.</summary>
/// <param name="Type">The type of the resource.</param>
/// <param name="Property">Its property that the setting becomes.</param>
/// <param name="Effect">What changing it does as a rule.</param>
/// <param name="How">When or how; null where nothing is to say.</param>
/// <param name="Exceptions">Changes that do something else, each as a sentence.</param>
/// <param name="Losses">What a change takes away, each as a sentence.</param>
public sealed record SettingEffect(string Type, string Property, ChangeEffect Effect, string? How, ImmutableArray<string> Exceptions, ImmutableArray<string> Losses)
{
    /// <summary>The effects of a setting, for each property that it becomes.</summary>
    public static IEnumerable<SettingEffect> Of(SettingFact fact)
    {
        foreach (var sets in fact.Sets)
        {
            var type = TypeIn(sets);
            yield return ChangeKnowledge.Shipped.Of(type) is { } known
                ? Of(known, sets[(type.Length + 1)..])
                : new SettingEffect(type, sets[(type.Length + 1)..], ChangeEffect.Unknown, null, [], []);
        }
    }

    // aws:rds/instance:Instance.allocatedStorage: the property begins behind the first dot after the last colon.
    private static string TypeIn(string sets) => sets[..sets.IndexOf('.', sets.LastIndexOf(':') + 1)];

    private static SettingEffect Of(TypeKnowledge type, string property)
    {
        var known = type.Covering(property);
        return new SettingEffect(
            type.Type,
            property,
            known?.Effect ?? (type.Lists(property) ? type.Default : ChangeEffect.Unknown),
            known?.When ?? known?.Note,
            [.. type.Conditionals.Where(conditional => conditional.Property == property).Select(conditional => $"{Change(conditional)}: {conditional.Effect.Word()}; {conditional.If}")],
            [.. type.Reductions.Where(reduction => reduction.Property == property).Select(reduction => $"{reduction.Direction}: {reduction.Harm}")]);
    }

    private static string Change(ConditionalEffect conditional) => conditional switch
    {
        { To: Plans.PlannedValue.Known { Value: { } to } } => $"to {to}",
        { From: Plans.PlannedValue.Known { Value: { } from } } => $"from {from}",
        _ => conditional.Change,
    };
}
