using System.Collections.Immutable;

namespace DataTier.Settings;

/// <summary>The settings cannot be used: all problems of all files that were read, in the order of the files.</summary>
public sealed class SettingsException : Exception
{
    /// <summary>Makes the exception from one problem or more.</summary>
    public SettingsException(IEnumerable<Problem> problems)
        : this(Sort(problems))
    {
    }

    private SettingsException(ImmutableArray<Problem> problems)
        : base(Describe(problems))
        => Problems = problems;

    /// <summary>Every problem, sorted by file, line and column.</summary>
    public ImmutableArray<Problem> Problems { get; }

    internal static ImmutableArray<Problem> Sort(IEnumerable<Problem> problems) =>
    [
        .. problems
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line ?? 0)
            .ThenBy(problem => problem.Column ?? 0),
    ];

    // More would not fit a screen, and the first ones often cause the rest.
    private const int MostShown = 40;

    private static string Describe(ImmutableArray<Problem> problems)
    {
        var heading = problems.Length == 1 ? "1 problem in the settings" : $"{problems.Length} problems in the settings";
        var more = problems.Length > MostShown ? $"\n  and {problems.Length - MostShown} more" : "";
        return heading + "\n  " + string.Join("\n  ", problems.Take(MostShown)) + more;
    }
}
