using System.Collections.Immutable;
using System.Text.Json;
using System.Xml;

namespace DataTier.Engine.Programs;

/// <summary>A folder or file that a program is built from; of a folder perhaps only what a compiler may read.</summary>
internal readonly record struct BuildInput(string Path, bool CodeOnly)
{
    private const string Code = "code ";
    private const string All = "all ";

    /// <summary>Reads the text that <see cref="ToString"/> wrote.</summary>
    public static BuildInput Parse(string line) => line.StartsWith(Code, StringComparison.Ordinal)
        ? new BuildInput(line[Code.Length..], CodeOnly: true)
        : new BuildInput(line[All.Length..], CodeOnly: false);

    /// <inheritdoc/>
    public override string ToString() => (CodeOnly ? Code : All) + Path;
}

/// <summary>Finds everything that a built program was made from, without asking MSBuild again.</summary>
internal static class BuildInputs
{
    private static readonly string[] SharedFiles =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", ".editorconfig", "global.json", "NuGet.config", "nuget.config"];

    /// <summary>The folders and files of a project and of all projects that it refers to, as the last restore saw them.</summary>
    public static ImmutableArray<BuildInput> Of(string project)
    {
        var folders = new SortedDictionary<string, BuildInput>(StringComparer.Ordinal);
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var one in (string[])[project, .. References(project)])
        {
            var folder = Path.GetDirectoryName(one) ?? "/";
            var carriesFiles = AddOutside(one, folder, paths);
            folders[folder] = new BuildInput(folder, CodeOnly: !carriesFiles);
            for (var above = Path.GetDirectoryName(folder); above is not null; above = Path.GetDirectoryName(above))
            {
                // Also those that do not exist yet: they count from when they do.
                foreach (var name in SharedFiles)
                {
                    paths.Add(Path.Combine(above, name));
                }
            }
        }

        return [.. folders.Values, .. paths.Select(static path => new BuildInput(path, CodeOnly: false))];
    }

    // The restore has written down every project, referred to directly or not.
    private static IEnumerable<string> References(string project)
    {
        var folder = Path.GetDirectoryName(project) ?? "/";
        var assets = Path.Combine(folder, "obj", "project.assets.json");
        if (!File.Exists(assets))
        {
            yield break;
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(assets));
        foreach (var library in document.RootElement.GetProperty("libraries").EnumerateObject())
        {
            if (library.Value.TryGetProperty("msbuildProject", out var path) && path.GetString() is { } relative)
            {
                yield return Path.GetFullPath(relative, folder);
            }
        }
    }

    // Adds files that a project takes from other folders: linked sources, protocol files, imported settings. Says whether the project
    // embeds or copies files of its own choice; if not, documents and YAML beside the sources are no part of the program.
    private static bool AddOutside(string project, string folder, SortedSet<string> paths)
    {
        var carriesFiles = false;
        using var xml = XmlReader.Create(project, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName == "ProjectReference")
            {
                continue;
            }

            carriesFiles |= xml.LocalName is "EmbeddedResource" or "Content" or "None" or "AdditionalFiles";
            if ((xml.GetAttribute("Include") ?? xml.GetAttribute("Project")) is { } include
                && include.StartsWith("..", StringComparison.Ordinal)
                && !include.Contains("$(", StringComparison.Ordinal))
            {
                var known = include.Replace('\\', '/').Split('*')[0];
                var path = Path.GetFullPath(known, folder);
                paths.Add(known.EndsWith('/') || !include.Contains('*', StringComparison.Ordinal)
                    ? Path.TrimEndingDirectorySeparator(path)
                    : Path.GetDirectoryName(path) ?? "/");
            }
        }

        return carriesFiles;
    }
}
