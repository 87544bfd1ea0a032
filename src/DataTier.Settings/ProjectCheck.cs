using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>What is wrong with the settings of a project: every stack, and every tier whether a client has it or not.</summary>
/// <param name="Files">The files that were read, relative to the project's folder.</param>
/// <param name="Problems">Every problem of every file once, sorted by file, line and column.</param>
public sealed record ProjectCheck(ImmutableArray<string> Files, ImmutableArray<Problem> Problems)
{
    /// <summary>How many problems keep the settings from being used.</summary>
    public int Errors => Problems.Count(problem => problem.Severity == Severity.Error);

    /// <summary>How many problems somebody should know of.</summary>
    public int Warnings => Problems.Length - Errors;

    /// <summary>Reads all settings of a project.</summary>
    public static ProjectCheck Of(string projectFolder)
    {
        var files = new List<string>();
        var problems = new List<Problem>();
        foreach (var stack in ProjectSettings.StacksIn(projectFolder))
        {
            files.Add(StackSettings.FileOf(stack));
            try
            {
                problems.AddRange(ProjectSettings.Load(projectFolder, stack).Warnings);
            }
            catch (SettingsException refused)
            {
                problems.AddRange(refused.Problems);
            }
        }

        var tiers = new TierFiles(projectFolder);
        foreach (var name in tiers.Names)
        {
            var list = new ProblemList(Tier.FileOf(name));
            files.Add(list.File);
            if (Tier.IsName(name))
            {
                _ = tiers.Read(name, list);
            }
            else
            {
                list.Add(null, "", $"the name '{name}'", "a name of lower-case letters, digits and single hyphens is allowed", "rename the file");
            }

            problems.AddRange(list.All);
        }

        // A tier that several stacks use was read for each of them.
        return new ProjectCheck([.. files.Order(StringComparer.Ordinal)], SettingsException.Sort(problems.Distinct()));
    }
}
