using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>The folders of the shared file system that have an entrance of their own.</summary>
internal static class SharedFolders
{
    private const int Most = 50;

    private static readonly ListSetting Folders = new("folders", "the folders of the shared file system", 1, Most);
    private static readonly TextSetting Name = new("name", "the folder's name", "a name of 2 to 30 lower-case letters, digits and single hyphens", AwsName.Label(2, 30));

    // Below 1000 are the users of the system; root would be let out of the folder.
    private static readonly NumberSetting UserId = new("userId", "the user that every file belongs to", 1_000, 65_533, "user ids");

    /// <summary>Reads the folders: name to user id; none where nothing is stated.</summary>
    public static ImmutableSortedDictionary<string, int> Read(MappingReader reader)
    {
        var result = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        _ = reader.OptionalList(Folders, item =>
        {
            var name = item.Required(Name);
            if (!result.TryAdd(name, item.Required(UserId)) && item.Has(Name))
            {
                item.Refuse(Name, $"a second '{name}'", "every folder has a name of its own", "rename or remove one");
            }

            return name;
        });
        return result.ToImmutable();
    }
}
