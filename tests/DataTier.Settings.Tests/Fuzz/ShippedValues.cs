using DataTier.Settings.Describing;

namespace DataTier.Settings.Tests.Fuzz;

/// <summary>The values of a shipped tier by the way to them: random ones alone would hardly ever fit together.</summary>
internal sealed class ShippedValues
{
    private static readonly ShippedValues[] Tiers =
        [.. new[] { "basic", "standard", "premium", "lab", "leads", "global", "rehearsal" }.Select(name => new ShippedValues(Shipped.Text(Tier.FileOf(name))))];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private ShippedValues(string text)
    {
        var path = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var words = line.Split(" #")[0].TrimEnd();
            if (words.Length == 0 || words[0] == '#' || words.TrimStart()[0] == '-')
            {
                continue;
            }

            var depth = (words.Length - words.TrimStart().Length) / 2;
            var colon = words.IndexOf(':', StringComparison.Ordinal);
            path.RemoveRange(depth, path.Count - depth);
            path.Add(words[..colon].Trim());
            if (words[(colon + 1)..].Trim() is { Length: > 0 } value)
            {
                _values[string.Join('.', path)] = value;
            }
        }
    }

    /// <summary>One of the shipped tiers.</summary>
    public static ShippedValues OneOf(Random random) => Tiers[random.Next(Tiers.Length)];

    /// <summary>The value of a setting; null where the tier states none.</summary>
    public string? At(string path) => _values.GetValueOrDefault(path);

    /// <summary>Whether the tier states a setting, or a section of settings.</summary>
    public bool Has(string path) => _values.Keys.Any(key => key == path || key.StartsWith(path + ".", StringComparison.Ordinal));

    /// <summary>The ways to write a mapping that the tier itself goes, mostly; sometimes all.</summary>
    public IReadOnlyList<Way> Preferred(string path, IReadOnlyList<Way> ways, RandomValue values)
    {
        Way[] own = [.. ways.Where(way => way.If.All(answer => answer.Word is null || answer.Word == At(path.Length == 0 ? answer.Setting.Name : $"{path}.{answer.Setting.Name}")))];
        return own.Length == 0 || values.OneIn(6) ? ways : own;
    }
}
