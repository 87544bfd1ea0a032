using DataTier.Engine;
using DataTier.Engine.Projects;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using DataTier.Planning.Promises;
using DataTier.Settings;

namespace DataTier.Cli;

/// <summary>What the tiers of the project that a command is run in promise and assume about use.</summary>
internal static class TierTerms
{
    /// <summary>The terms for a plan's tiers; a plan of elsewhere is priced without, and that is said.</summary>
    public static CostTerms Of(CommandConsole console, Plan plan)
    {
        var names = NamesIn(plan);
        if (names.Count == 0)
        {
            return CostTerms.None;
        }

        if (FolderOf(console) is { } folder)
        {
            return CostTerms.Of(names.Select(name => Read(folder, name)));
        }

        console.Complain("outside of the project: the tiers' ceilings and their own usage are left out; run the command in the project to hold the plan against them");
        return CostTerms.None;
    }

    /// <summary>The terms of those tiers that the project has; an older plan may have tiers that are gone.</summary>
    public static CostTerms AsFarAsKnown(CommandConsole console, Plan plan) => FolderOf(console) is { } folder
        ? CostTerms.Of(NamesIn(plan).Where(name => Tier.IsName(name) && File.Exists(Path.Combine(folder, Tier.FileOf(name)))).Select(name => Read(folder, name)))
        : CostTerms.None;

    /// <summary>What the tiers of a plan promise; of a plan of elsewhere that is not known, and that is said.</summary>
    public static PromiseTerms PromisesOf(CommandConsole console, Plan plan)
    {
        var names = NamesIn(plan);
        if (names.Count == 0)
        {
            return PromiseTerms.None;
        }

        if (FolderOf(console) is { } folder)
        {
            return PromiseTerms.Of(names.Select(name => Read(folder, name)));
        }

        console.Complain("outside of the project: what the tiers promise is not known; run the command in the project to hold the plan against it");
        return PromiseTerms.None;
    }

    private static SortedSet<string> NamesIn(Plan plan) => new(PlannedClient.Of(plan).Values.Select(client => client.Tier), StringComparer.Ordinal);

    private static Tier Read(string folder, string name) => Tier.IsName(name)
        ? Tier.Parse(name, File.ReadAllText(Path.Combine(folder, Tier.FileOf(name))))
        : throw new PreviewException($"the plan has the tier '{name}', which is no name of a tier; save the plan again");

    private static string? FolderOf(CommandConsole console)
    {
        try
        {
            return PulumiProject.Find(console.Folder).Folder;
        }
        catch (PreviewException)
        {
            return null;
        }
    }
}
