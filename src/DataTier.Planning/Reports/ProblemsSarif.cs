using DataTier.Settings;
using DataTier.Settings.Constraints;

namespace DataTier.Planning.Reports;

/// <summary>What is wrong with a project's settings, as a SARIF log for pull requests.</summary>
public static class ProblemsSarif
{
    /// <summary>The id of what a setting is wrong in by itself.</summary>
    private const string Reading = "datatier.settings";

    /// <summary>The log, ended by a line feed.</summary>
    public static string Write(ProjectCheck check) => Sarif.Write(
        [
            new SarifRule(Reading, "Every setting is known, stated once, and within its limits", SarifLevel.Error, null, []),
            .. ConstraintFact.All.Select(constraint => new SarifRule(constraint.Id, constraint.Title, SarifLevel.Error, Page(constraint.Source), [])),
        ],
        [.. check.Problems.Select(ResultOf)]);

    private static SarifResult ResultOf(Problem problem) => new()
    {
        RuleId = problem.Constraint ?? Reading,
        Level = problem.Severity == Severity.Error ? SarifLevel.Error : SarifLevel.Warning,
        Message = $"{(problem.Path.Length == 0 ? "" : $"{problem.Path}: ")}{problem.Found}; {problem.Allowed}; {problem.Remedy}",
        File = problem.File,
        Line = problem.Line,
        Column = problem.Column,
        Related = problem.With is { } other ? new SarifPlace(other.File, other.Line, other.Column, other.Path) : null,
    };

    // A measurement of ours is no page.
    private static string? Page(string source) => source.StartsWith("https://", StringComparison.Ordinal) ? source : null;
}
