using System.Collections.Immutable;
using System.Text.Json;
using System.Xml;

namespace DataTier.Engine.Programs;

/// <summary>Finds everything that a built program was made from, without asking MSBuild again.</summary>
internal static class BuildInputs
{
    private static readonly string[] SharedFiles =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", ".editorconfig", "global.json", "NuGet.config", "nuget.config"];

    /// <summary>The folders and files of a project and of all projects that it refers to, as the last restore saw them.</summary>
    public static ImmutableArray<string> Of(string project)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var one in (string[])[project, .. References(project)])
        {
            var folder = Path.GetDirectoryName(one) ?? "/";
            paths.Add(folder);
            AddOutside(one, folder, paths);
            for (var above = Path.GetDirectoryName(folder); above is not null; above = Path.GetDirectoryName(above))
            {
                foreach (var name in SharedFiles)
                {
                    var file = Path.Combine(above, name);
                    if (File.Exists(file))
                    {
                        paths.Add(file);
                    }
                }
            }
        }

        return [.. paths];
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

    // Files that a project takes from other folders: linked sources, protocol files, imported settings.
    private static void AddOutside(string project, string folder, SortedSet<string> paths)
    {
        using var xml = XmlReader.Create(project, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName == "ProjectReference")
            {
                continue;
            }

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
    }
}
