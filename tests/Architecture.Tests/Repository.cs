using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Architecture.Tests;

/// <summary>The checkout as text: its projects and its hand-written source files.</summary>
internal static partial class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Project folder below the root -> project folders it references, under the local SDK.</summary>
    public static IReadOnlyDictionary<string, string[]> References { get; } = Directory
        .EnumerateFiles(Root, "*.csproj", SearchOption.AllDirectories)
        .Where(file => !IsBuilt(file))
        .ToDictionary(file => Folder(Path.GetDirectoryName(file) ?? Root), ReferencesOf);

    public static IEnumerable<string> SourceFiles(string folder) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !IsBuilt(file) && !file.Contains("/Generated/", StringComparison.Ordinal) && !file.Contains("/Expected/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static string Folder(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The code of a file without its comments and texts, so that prose is not taken for a use.</summary>
    public static string CodeOf(string file) => CommentsAndTexts().Replace(File.ReadAllText(file), " ");

    private static string[] ReferencesOf(string project) => XDocument.Load(project)
        .Descendants("ProjectReference")
        .Where(reference => reference.Attribute("ReferenceOutputAssembly")?.Value != "false")
        .Select(reference => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project) ?? Root, reference.Attribute("Include")?.Value ?? "", "..")))
        .Select(Folder)
        .Order(StringComparer.Ordinal)
        .ToArray();

    private static bool IsBuilt(string file) => Folder(file).Split('/').Any(part => part is "bin" or "obj" or "node_modules");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DataTier.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("no DataTier.sln above the tests; run them from a checkout");
    }

    [GeneratedRegex("""
        //[^\n]*|/\*.*?\*/|\"{3}.*?\"{3}|@"(?:""|[^"])*"|"(?:\\.|[^"\\\n])*"
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CommentsAndTexts();
}
