using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>The choice of a tier, which is a name that has a file.</summary>
internal static class TierChoice
{
    private static readonly TextSetting Name = new("tier", "the tier", "a name of lower-case letters, digits and single hyphens", Tier.NameForm);

    /// <summary>Reads the name and refuses one that has no file.</summary>
    public static string Read(MappingReader reader, TierFiles tiers)
    {
        var name = reader.Required(Name);
        if (reader.Has(Name) && !tiers.Has(name))
        {
            var known = tiers.Names;
            var allowed = known.Length == 0 ? $"{Tier.Folder} holds no tier" : $"allowed are {string.Join(", ", known)}";
            reader.Refuse(Name, $"no tier '{name}'", allowed, Suggestion.Or($"choose one of them or write {Tier.FileOf(name)}", name, known));
        }

        return name;
    }
}
