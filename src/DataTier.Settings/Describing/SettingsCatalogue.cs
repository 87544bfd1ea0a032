using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings.Describing;

/// <summary>Every setting of both kinds of file, in the order in which a file states them.</summary>
public static class SettingsCatalogue
{
    /// <summary>The settings of a tier file.</summary>
    public static ImmutableArray<SettingFact> Tier { get; } = [.. FactsOf(SettingsSchema.TierShape, "")];

    /// <summary>The settings of a stack's file, without their namespace.</summary>
    public static ImmutableArray<SettingFact> Stack { get; } = [.. FactsOf(SettingsSchema.StackShape, "")];

    /// <summary>The settings that a path means, which may leave out the namespace and give the number of an item.</summary>
    public static ImmutableArray<SettingFact> Find(string path)
    {
        var wanted = Parts(path);
        return [.. Tier.Concat(Stack).Where(fact => Matches(Parts(fact.Path), wanted))];
    }

    /// <summary>The settings right below one.</summary>
    public static IEnumerable<SettingFact> Below(SettingFact fact) =>
        Tier.Concat(Stack).Where(other => other.Path.StartsWith(fact.Path + ".", StringComparison.Ordinal) && !other.Path.AsSpan(fact.Path.Length + 1).Contains('.')).DistinctBy(other => other.Path);

    /// <summary>What to do about a path that means no setting.</summary>
    public static string Advice(string path)
    {
        var paths = Tier.Concat(Stack).Select(fact => fact.Path).Distinct().ToList();
        var last = path[(path.LastIndexOf('.') + 1)..];
        string[] ends = [.. paths.Where(known => known.EndsWith($".{last}", StringComparison.OrdinalIgnoreCase))];
        return ends.Length is > 0 and <= 5
            ? $"did you mean {string.Join(" or ", ends.Select(end => $"'{end}'"))}?"
            : Suggestion.Or("see datatier explain for all of them", path, paths);
    }

    // clients[3].applications.web and clients[].applications.<application> are the same setting.
    private static string[] Parts(string path)
    {
        var text = path.StartsWith(StackSource.Namespace, StringComparison.Ordinal) ? path[StackSource.Namespace.Length..] : path;
        var parts = text.Split('.');
        for (var index = 0; index < parts.Length; index++)
        {
            var bracket = parts[index].IndexOf('[', StringComparison.Ordinal);
            parts[index] = bracket < 0 ? parts[index] : parts[index][..bracket];
        }

        return parts;
    }

    private static bool Matches(string[] known, string[] wanted) =>
        known.Length == wanted.Length && known.Zip(wanted).All(part => part.First == part.Second || part.First[0] == '<');

    private static IEnumerable<SettingFact> FactsOf(Shape shape, string prefix)
    {
        Way[] ways = [.. shape.Ways];
        foreach (var name in ways.SelectMany(way => way.Settings).Select(described => described.Setting.Name).Distinct())
        {
            foreach (var kind in ways.Where(way => Has(way, name)).GroupBy(way => Of(way, name).Setting))
            {
                var described = Of(kind.First(), name);
                var path = prefix + name + (described.Setting is ListSetting ? "[]" : "");
                yield return Fact(described.Setting, path) with
                {
                    Required = kind.All(way => Of(way, name).Required),
                    Where = Condition(ways, [.. kind]),
                    Otherwise = kind.All(way => Of(way, name).Required) ? null : described.Setting.Otherwise,
                    HasSettings = described.Below is not null,
                };
                if (described.Setting is TableSetting table)
                {
                    yield return Fact(table.Value, $"{path}.<{table.Key.Name}>");
                }

                foreach (var below in described.Below is null ? [] : FactsOf(described.Below, path + "."))
                {
                    yield return below;
                }
            }
        }
    }

    private static SettingFact Fact(Setting setting, string path) => new()
    {
        Path = path,
        Meaning = setting.Meaning,
        Allowed = setting.Allowed,
        Required = true,
        Where = "",
        Source = setting.Source,
        Decides = setting.Decides,
        Sets = setting.Sets,
    };

    // Of the answers that a mapping depends on, those that tell these ways from all others.
    private static string Condition(Way[] all, Way[] kind)
    {
        if (kind.Length == all.Length)
        {
            return "";
        }

        var conditions = new List<string>();
        foreach (var on in kind.SelectMany(way => way.If).Select(answer => answer.Setting).Distinct())
        {
            int[] numbers = [.. kind.SelectMany(way => way.If).Where(answer => answer.Setting.Equals(on)).Select(answer => answer.Number).Distinct().Order()];
            if (numbers.Length < on.Answers && kind.All(way => way.If.Any(answer => answer.Setting.Equals(on))))
            {
                conditions.Add($"{on.Name}: {string.Join(" or ", numbers.Select(number => on.AnswerWord(number) ?? "any other"))}");
            }
        }

        return string.Join(", ", conditions);
    }

    private static bool Has(Way way, string name) => way.Settings.Any(described => described.Setting.Name == name);

    private static Described Of(Way way, string name) => way.Settings.First(described => described.Setting.Name == name);
}
