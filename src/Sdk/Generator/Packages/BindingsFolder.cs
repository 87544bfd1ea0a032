using System.Text;
using Generator.Writing;

namespace Generator.Packages;

/// <summary>How files on disk differ from what they should be.</summary>
public sealed record Differences(IReadOnlyList<string> Missing, IReadOnlyList<string> Changed, IReadOnlyList<string> Extra)
{
    /// <summary>How many files differ.</summary>
    public int Count => Missing.Count + Changed.Count + Extra.Count;
}

/// <summary>The folder of generated files of one package.</summary>
public sealed class BindingsFolder(string path)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Compares, byte by byte.</summary>
    public Differences Compare(IReadOnlyList<GeneratedFile> files)
    {
        var present = Present();
        var wanted = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return new Differences(
            [.. files.Where(file => !present.Contains(file.Path)).Select(file => file.Path)],
            [.. files.Where(file => present.Contains(file.Path) && !IsCurrent(file)).Select(file => file.Path)],
            [.. present.Where(file => !wanted.Contains(file))]);
    }

    /// <summary>Writes what differs, deletes what is no longer made, and says what that was.</summary>
    public Differences Write(IReadOnlyList<GeneratedFile> files)
    {
        var differences = Compare(files);
        var stale = differences.Missing.Concat(differences.Changed).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(file => stale.Contains(file.Path)))
        {
            var target = Path.Combine(path, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? path);
            File.WriteAllText(target, file.Text, Utf8);
        }

        foreach (var extra in differences.Extra)
        {
            File.Delete(Path.Combine(path, extra));
        }

        return differences;
    }

    private bool IsCurrent(GeneratedFile file) =>
        File.ReadAllBytes(Path.Combine(path, file.Path)).AsSpan().SequenceEqual(Utf8.GetBytes(file.Text));

    private SortedSet<string> Present()
    {
        var present = new SortedSet<string>(StringComparer.Ordinal);
        if (Directory.Exists(path))
        {
            foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
            {
                present.Add(Path.GetRelativePath(path, file).Replace('\\', '/'));
            }
        }

        return present;
    }
}
