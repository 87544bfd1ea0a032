namespace Generator;

/// <summary>Finds the folder of the packages from any folder of the repository.</summary>
public static class SdkFolder
{
    private static readonly string Name = Path.Combine("src", "Sdk");

    /// <summary>The nearest <c>src/Sdk</c> upwards; its place below the start when there is none.</summary>
    public static string Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Name);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return Path.Combine(start, Name);
    }
}
