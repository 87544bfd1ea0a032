using System.Collections.Immutable;
using System.Text;

namespace DataTier.Settings.Constraints;

/// <summary>A constraint as reports list it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Source">The page or measurement that states its limits.</param>
public sealed record ConstraintFact(string Id, string Title, string Source)
{
    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<ConstraintFact> All { get; } =
    [
        .. TierConstraints.All.Cast<Constraint>().Concat(StackConstraints.All)
            .Select(constraint => new ConstraintFact(constraint.Id, Words(constraint.GetType().Name), constraint.Source))
            .OrderBy(fact => fact.Id, StringComparer.Ordinal),
    ];

    // A constraint's name is what it is about.
    private static string Words(string name)
    {
        var words = new StringBuilder(name[..1]);
        foreach (var letter in name.AsSpan(1))
        {
            _ = char.IsAsciiLetterUpper(letter) ? words.Append(' ').Append(char.ToLowerInvariant(letter)) : words.Append(letter);
        }

        return words.ToString();
    }
}
