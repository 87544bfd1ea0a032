using DataTier.Engine;
using DataTier.Engine.Projects;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using DataTier.Planning.Promises;
using DataTier.Settings;

namespace DataTier.Cli;

/// <summary>What the tiers of the project that a command is run in promise and assume about use.</summary>
/// <param name="Cost">What they assume about use, and what a client may cost.</param>
/// <param name="Promises">What they promise.</param>
internal sealed record TierTerms(CostTerms Cost, PromiseTerms Promises)
{
    private static readonly TierTerms None = new(CostTerms.None, PromiseTerms.None);

    /// <summary>The terms for a plan's tiers; a plan of elsewhere is read without, and that is said.</summary>
    public static TierTerms Of(CommandConsole console, Plan plan)
    {
        var names = NamesIn(plan);
        if (names.Count == 0)
        {
            return None;
        }

        if (FolderOf(console) is { } folder)
        {
            return Of([.. names.Select(name => Read(folder, name))]);
        }

        console.Complain("outside of the project: what the tiers promise, their ceilings and their own usage are not known; run the command in the project to hold the plan against them");
        return None;
    }

    /// <summary>The terms of those tiers that the project has; an older plan may have tiers that are gone.</summary>
    public static TierTerms AsFarAsKnown(CommandConsole console, Plan plan) => FolderOf(console) is { } folder
        ? Of([.. NamesIn(plan).Where(name => Tier.IsName(name) && File.Exists(Path.Combine(folder, Tier.FileOf(name)))).Select(name => Read(folder, name))])
        : None;

    private static TierTerms Of(Tier[] tiers) => new(CostTerms.Of(tiers), PromiseTerms.Of(tiers));

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
