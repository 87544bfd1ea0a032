using System.Collections.Immutable;
using DataTier.Settings.Describing;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>The values of all tiers side by side, as their files state them.</summary>
/// <param name="Tiers">The tiers, by name.</param>
/// <param name="Rows">A row for each setting that some tier states, in the order in which a file states them.</param>
public sealed record TierValues(ImmutableArray<string> Tiers, ImmutableArray<TierValueRow> Rows)
{
    /// <summary>Reads the tiers of a project.</summary>
    /// <exception cref="SettingsException">Some tier is wrong; the exception holds every problem.</exception>
    public static TierValues Of(string projectFolder)
    {
        var names = ProjectSettings.TiersIn(projectFolder);
        var columns = Array.ConvertAll(names, name =>
        {
            var text = File.ReadAllText(Path.Combine(projectFolder, Tier.FileOf(name)));
            _ = Tier.Parse(name, text);
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            Collect(YamlTree.Read(text, new ProblemList(Tier.FileOf(name))), "", values);
            return values;
        });
        var rows = SettingsCatalogue.Tier.Select(fact => fact.Path).Distinct()
            .Select(path => new TierValueRow(path, [.. columns.Select(column => column.GetValueOrDefault(path))]))
            .Where(row => row.Values.Any(value => value is not null));
        return new TierValues([.. names], [.. rows]);
    }

    private static void Collect(Node? node, string path, Dictionary<string, string> values)
    {
        if (node is ScalarNode scalar)
        {
            values[path] = scalar.Text;
        }

        foreach (var entry in (node as MappingNode)?.Entries ?? [])
        {
            Collect(entry.Value, path.Length == 0 ? entry.Key : $"{path}.{entry.Key}", values);
        }
    }
}

/// <summary>A setting in every tier; null where a tier leaves it out.</summary>
public sealed record TierValueRow(string Path, ImmutableArray<string?> Values)
{
    /// <summary>Whether the tiers differ in it.</summary>
    public bool Differs => Values.Any(value => value != Values[0]);
}
