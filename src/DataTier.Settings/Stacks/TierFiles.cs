using DataTier.Settings.Constraints;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>The tier files of a project, each read once and only when a client uses it.</summary>
internal sealed class TierFiles(string projectFolder)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly string _folder = Path.Combine(projectFolder, "stacks", "tiers");

    /// <summary>The names of the tiers that have a file.</summary>
    public string[] Names
    {
        get
        {
            if (!Directory.Exists(_folder))
            {
                return [];
            }

            var names = Array.ConvertAll(Directory.GetFiles(_folder, "*.yaml"), file => Path.GetFileNameWithoutExtension(file));
            Array.Sort(names, StringComparer.Ordinal);
            return names;
        }
    }

    /// <summary>Whether a tier has a file.</summary>
    public bool Has(string name)
    {
        if (!_known.TryGetValue(name, out var exists))
        {
            exists = Tier.IsName(name) && File.Exists(PathOf(name));
            _known[name] = exists;
        }

        return exists;
    }

    /// <summary>Reads a tier, or notes why it cannot be read.</summary>
    public ReadTier? Read(string name, ProblemList problems) =>
        SettingsFile.Read(PathOf(name), problems) is { } text ? Tier.Read(name, text, problems) : null;

    private string PathOf(string name) => Path.Combine(_folder, name + ".yaml");
}
