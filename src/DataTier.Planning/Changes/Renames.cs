using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>Finds new resources that seem to be removed ones under another name or parent: an alias would keep them.</summary>
internal static class Renames
{
    /// <summary>The removed resource that a new one seems to be; null when there is none. Each is given once.</summary>
    public static string? Find(PlannedResource added, List<PlannedResource> removed)
    {
        var index = removed.FindIndex(former => former.Type == added.Type && Same(former, added));
        if (index < 0)
        {
            return null;
        }

        var urn = removed[index].Urn;
        removed.RemoveAt(index);
        return urn;
    }

    // The same name below another parent, or the same parent's kind with the same values that are not names.
    private static bool Same(PlannedResource former, PlannedResource added)
    {
        if (former.Name == added.Name)
        {
            return true;
        }

        var (same, all) = (0, 0);
        foreach (var (name, value) in added.Inputs.Entries)
        {
            all++;
            same += former.Inputs[name] == value ? 1 : 0;
        }

        return all > 0 && former.Parent == added.Parent && same * 2 > all;
    }
}
