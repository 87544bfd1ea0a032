namespace DataTier.Settings.Tests;

/// <summary>The files that the repository ships, and a copy of the project that a test may break.</summary>
internal static class Shipped
{
    /// <summary>The repository's folder: the nearest above the tests that holds a project.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>The text of a shipped file.</summary>
    public static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    private static string FindFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Pulumi.yaml")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Pulumi.yaml above the tests");
        }

        return folder;
    }
}
