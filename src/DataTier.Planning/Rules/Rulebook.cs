using System.Collections.Frozen;
using System.Collections.Immutable;
using DataTier.Planning.Rules.Relational;
using DataTier.Settings.Reading;

namespace DataTier.Planning.Rules;

/// <summary>All rules: those that a plan is held against, in the order of the catalogue.</summary>
public static class Rulebook
{
    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        new InstanceStorageIsEncrypted(),
    ];

    /// <summary>Facts that no plan can tell: a rule that needs one takes it for granted, and says so.</summary>
    public static ImmutableArray<ListedRule> Assumptions => Assumed.All;

    /// <summary>Rules of the same catalogues about what is not built.</summary>
    public static ImmutableArray<ListedRule> NotApplicable => NotBuilt.All;

    private static readonly Lazy<FrozenDictionary<string, Rule>> ById = new(() => Rules.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal));

    /// <summary>The rule with an id, or null.</summary>
    public static Rule? Find(string id) => ById.Value.GetValueOrDefault(id);

    /// <summary>What to do about an id that is none: the nearest one, or where all of them stand.</summary>
    public static string Suggest(string id) => Suggestion.Or("datatier rules lists them", id, Rules.Select(rule => rule.Id));
}
