using DataTier.Settings.Catalogue;
using DataTier.Settings.Reading;

namespace DataTier.Settings.Constraints;

/// <summary>Holds a class of machines against what AWS offers.</summary>
internal static class OfferedMachines
{
    /// <summary>Refuses what an engine does not run on; warns of what is newer than what is known.</summary>
    public static void Check(Findings findings, string path, string? with, string engine, string machine)
    {
        if (machine.Length == 0)
        {
            // The placeholder of a class that could not be read.
            return;
        }

        var known = MachineTypes.Known;
        switch (known.Of(engine, machine))
        {
            case MachineKnowledge.Offered:
                break;

            case MachineKnowledge.Retired:
                findings.Refuse(path, with, $"'{machine}' is no longer offered", Allowed(engine, machine, known), "choose a newer family");
                break;

            case MachineKnowledge.Newer:
                findings.Warn(path, with, $"'{machine}' is newer than the list of {known.AsOf}", Allowed(engine, machine, known), "see whether AWS offers it, then add it to Catalogue/machines.txt");
                break;

            default:
                findings.Refuse(path, with, $"{engine} does not run on '{machine}'", Allowed(engine, machine, known), Nearest(engine, machine, known));
                break;
        }
    }

    /// <summary>Warns of a family that a region does not have, as far as is known.</summary>
    public static void CheckRegion(Findings findings, Spot spot, Spot region, string engine, string machine, string regionName)
    {
        var known = MachineTypes.Known;
        if (known.FamilyOf(engine, machine) is { Retired: false } family && !family.IsIn(regionName))
        {
            findings.Warn(spot, region, $"'{machine}' was not in {regionName} on {known.AsOf}", "a class that the region has is allowed", "see whether AWS offers it there by now, or choose another");
        }
    }

    private static string Allowed(string engine, string machine, MachineTypes known) =>
        known.FamilyOf(engine, machine) is { Retired: false } family
            ? $"{string.Join(", ", family.Sizes)} of {family.Name} are allowed"
            : $"the families {string.Join(", ", known.Families(engine))} are allowed";

    private static string Nearest(string engine, string machine, MachineTypes known)
    {
        var parts = machine.Split('.');
        return known.FamilyOf(engine, machine) is { Retired: false } family
            ? Suggestion.Or("choose one of them", parts[^1], family.Sizes)
            : Suggestion.Or("choose one of them", parts[1], known.Families(engine));
    }
}
