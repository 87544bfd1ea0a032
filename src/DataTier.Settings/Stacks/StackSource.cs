using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>Finds a stack's settings: in its file, where lines are known, or among the values that the engine hands over.</summary>
internal static class StackSource
{
    /// <summary>The namespace of our settings in a stack's configuration: the project's name.</summary>
    public const string Namespace = "datatier:";

    private static readonly SectionSetting Configuration = new("config", "the stack's configuration");

    // What the Pulumi CLI keeps in the file besides the configuration.
    internal static readonly string[] KeptByTheCli = ["secretsprovider", "encryptedkey", "encryptionsalt", "environment"];

    /// <summary>Takes the settings from the text of the stack's file.</summary>
    public static MappingNode? FromFile(string text, ProblemList problems)
    {
        if (YamlTree.Read(text, problems) is not { } root)
        {
            return null;
        }

        root.Entries.RemoveAll(entry => Array.IndexOf(KeptByTheCli, entry.Key) >= 0);
        return MappingReader.Read(root, "", problems, reader => reader.Entries(Configuration)) is { } configuration
            ? new MappingNode(OwnEntries(configuration), configuration.Position)
            : null;
    }

    /// <summary>Takes the settings from configuration values: text, or JSON text for lists and mappings.</summary>
    public static MappingNode FromValues(Func<string, string?> value, IEnumerable<Setting> settings)
    {
        var entries = new List<Entry>();
        foreach (var setting in settings)
        {
            if (value(setting.Name) is { } text)
            {
                entries.Add(new Entry(setting.Name, Position: null, JsonTree.Read(text)));
            }
        }

        return new MappingNode(entries, Position: null);
    }

    // A key without a namespace is the project's; other namespaces configure the engine and its providers.
    private static List<Entry> OwnEntries(MappingNode configuration)
    {
        var own = new List<Entry>();
        foreach (var entry in configuration.Entries)
        {
            if (entry.Key.StartsWith(Namespace, StringComparison.Ordinal))
            {
                own.Add(entry with { Key = entry.Key[Namespace.Length..] });
            }
            else if (!entry.Key.Contains(':', StringComparison.Ordinal))
            {
                own.Add(entry);
            }
        }

        return own;
    }
}
