using System.IO.Enumeration;

namespace DataTier.Engine.Programs;

/// <summary>A number that changes when a file of a program is added, removed, or written.</summary>
internal static class SourceFingerprint
{
    /// <summary>The fingerprint of folders (with all below them) and files, and when the youngest file was written.</summary>
    public static (ulong Fingerprint, DateTime Youngest) Of(IEnumerable<BuildInput> inputs)
    {
        // A sum does not depend on the order in which a file system lists its files.
        var sum = 0UL;
        var youngest = DateTime.MinValue;
        foreach (var (path, codeOnly) in inputs)
        {
            if (Directory.Exists(path))
            {
                foreach (var (file, written) in Files(path, codeOnly))
                {
                    sum += file;
                    youngest = written > youngest ? written : youngest;
                }
            }
            else if (File.Exists(path))
            {
                var info = new FileInfo(path);
                sum += Hash(path, info.LastWriteTimeUtc, info.Length);
                youngest = info.LastWriteTimeUtc > youngest ? info.LastWriteTimeUtc : youngest;
            }
        }

        return (sum, youngest);
    }

    private static FileSystemEnumerable<(ulong Hash, DateTime Written)> Files(string folder, bool codeOnly) =>
        new(
            folder,
            static (ref FileSystemEntry entry) =>
            {
                var written = entry.LastWriteTimeUtc.UtcDateTime;
                return (Hash(entry.ToFullPath(), written, entry.Length), written);
            },
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !(codeOnly && IsDocument(entry.FileName)),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => entry.FileName is not ("bin" or "obj" or "node_modules") && entry.FileName[0] != '.',
        };

    private static bool IsDocument(ReadOnlySpan<char> file) => Path.GetExtension(file) is ".yaml" or ".yml" or ".md";

    private static ulong Hash(string path, DateTime written, long length)
    {
        var hash = 14695981039346656037;
        foreach (var letter in path)
        {
            hash = (hash ^ letter) * 1099511628211;
        }

        hash = (hash ^ (ulong)written.Ticks) * 1099511628211;
        return (hash ^ (ulong)length) * 1099511628211;
    }
}
