namespace DataTier.Settings.Tests;

/// <summary>A copy of the shipped project in a folder of its own, deleted with it.</summary>
internal sealed class ProjectCopy : IDisposable
{
    private static readonly string[] Files =
    [
        "Pulumi.production.yaml",
        "Pulumi.staging.yaml",
        "stacks/tiers/basic.yaml",
        "stacks/tiers/standard.yaml",
        "stacks/tiers/premium.yaml",
        "stacks/tiers/lab.yaml",
        "stacks/tiers/leads.yaml",
        "stacks/tiers/global.yaml",
        "stacks/tiers/rehearsal.yaml",
    ];

    public ProjectCopy()
    {
        Folder = Directory.CreateTempSubdirectory("datatier-settings-").FullName;
        Directory.CreateDirectory(Path.Combine(Folder, "stacks", "tiers"));
        foreach (var file in Files)
        {
            File.WriteAllText(PathOf(file), Shipped.Text(file));
        }
    }

    public string Folder { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Replaces a text that must stand in a file.</summary>
    public ProjectCopy With(string file, string old, string replacement)
    {
        var text = File.ReadAllText(PathOf(file));
        text.Should().Contain(old);
        File.WriteAllText(PathOf(file), text.Replace(old, replacement, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Where something stands in a file; see <see cref="Settings.Tests.Place"/>.</summary>
    public Place Place(string file, string mark) => Settings.Tests.Place.Of(File.ReadAllText(PathOf(file)), mark);

    /// <summary>The problems of loading a stack, as a user reads them.</summary>
    public string[] Problems(string stack)
    {
        try
        {
            ProjectSettings.Load(Folder, stack);
            return [];
        }
        catch (SettingsException refused)
        {
            return [.. refused.Problems.Select(Told.Of)];
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
