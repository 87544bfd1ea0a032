using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>The values that AWS makes for a resource (ids, ARNs, generated names), and where others use them.</summary>
internal static class MadeValues
{
    // Shorter texts are found inside others by chance.
    private const int ShortestInside = 6;

    /// <summary>The texts that the resource has and that its program did not write.</summary>
    public static List<string> Of(PlannedResource resource)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, value) in resource.Inputs.Entries)
        {
            AddTexts(written, value);
        }

        var made = new HashSet<string>(StringComparer.Ordinal);
        AddTexts(made, resource.Id);
        foreach (var (name, value) in resource.Outputs.Entries)
        {
            if (resource.Inputs[name] is PlannedValue.AbsentValue)
            {
                AddTexts(made, value);
            }
        }

        made.ExceptWith(written);
        return [.. made];
    }

    /// <summary>The places in a value where one of the texts stands, or where the value is not known.</summary>
    public static void Find(PlannedValue value, string path, string pattern, List<string> texts, List<(string Path, string Pattern, PlannedValue Value)> found)
    {
        switch (value)
        {
            case PlannedValue.UnknownValue:
            case PlannedValue.Known { Value: string text } when Holds(text, texts):
                found.Add((path, pattern, value));
                break;
            case PlannedValue.Map map:
                foreach (var (name, part) in map.Properties.Entries)
                {
                    Find(part, $"{path}.{name}", $"{pattern}.{name}", texts, found);
                }

                break;
            case PlannedValue.List list:
                for (var index = 0; index < list.Items.Length; index++)
                {
                    Find(list.Items[index], $"{path}[{index}]", $"{pattern}[]", texts, found);
                }

                break;
        }
    }

    /// <summary>A value as it was named before: what AWS made for the old resource in place of what stands in the new plan.</summary>
    public static PlannedValue Renamed(PlannedValue value, List<(string New, string Old)> names) => value switch
    {
        _ when names.Count == 0 => value,
        PlannedValue.Known { Value: string text } => Renamed(text, names) is var renamed && renamed == text ? value : PlannedValue.Of(renamed),
        PlannedValue.List list => PlannedValue.Of([.. list.Items.Select(item => Renamed(item, names))]),
        PlannedValue.Map map => PlannedValue.Of(PlannedProperties.From(
            map.Properties.Entries.Select(entry => new KeyValuePair<string, PlannedValue>(entry.Key, Renamed(entry.Value, names))))),
        _ => value,
    };

    /// <summary>What the new plan calls what AWS made for a resource, and what it was called before; the longest first.</summary>
    public static void AddNames(List<(string New, string Old)> names, PlannedResource resource, PlannedResource former)
    {
        AddNames(names, resource.Id, former.Id);
        foreach (var (name, value) in resource.Outputs.Entries)
        {
            if (resource.Inputs[name] is PlannedValue.AbsentValue)
            {
                AddNames(names, value, former.Outputs[name]);
            }
        }

        names.Sort(LongestFirst);
    }

    /// <summary>The order in which names are looked for: one that holds another goes before it.</summary>
    public static int LongestFirst((string New, string Old) left, (string New, string Old) right) => right.New.Length - left.New.Length;

    private static void AddNames(List<(string New, string Old)> names, PlannedValue value, PlannedValue former)
    {
        switch (value, former)
        {
            case (PlannedValue.Known { Value: string text }, PlannedValue.Known { Value: string old }) when text != old && text.Length > 0:
                names.Add((text, old));
                break;
            case (PlannedValue.List list, PlannedValue.List old) when list.Items.Length == old.Items.Length:
                for (var index = 0; index < list.Items.Length; index++)
                {
                    AddNames(names, list.Items[index], old.Items[index]);
                }

                break;
            case (PlannedValue.Map map, PlannedValue.Map old):
                foreach (var (name, part) in map.Properties.Entries)
                {
                    AddNames(names, part, old[name]);
                }

                break;
        }
    }

    private static string Renamed(string text, List<(string New, string Old)> names)
    {
        foreach (var (name, old) in names)
        {
            if (text == name)
            {
                return old;
            }

            if (name.Length >= ShortestInside && text.Contains(name, StringComparison.Ordinal))
            {
                text = text.Replace(name, old, StringComparison.Ordinal);
            }
        }

        return text;
    }

    private static bool Holds(string text, List<string> texts)
    {
        foreach (var part in texts)
        {
            if (text == part || (part.Length >= ShortestInside && text.Contains(part, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddTexts(HashSet<string> texts, PlannedValue value)
    {
        switch (value)
        {
            case PlannedValue.Known { Value: string { Length: > 0 } text }:
                texts.Add(text);
                break;
            case PlannedValue.List list:
                foreach (var item in list.Items)
                {
                    AddTexts(texts, item);
                }

                break;
            case PlannedValue.Map map:
                foreach (var (_, part) in map.Properties.Entries)
                {
                    AddTexts(texts, part);
                }

                break;
        }
    }
}
