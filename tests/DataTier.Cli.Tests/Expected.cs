namespace DataTier.Cli.Tests;

/// <summary>Files that a reviewer reads: what a test expects. UPDATE_EXPECTED=1 writes them again.</summary>
internal static class Expected
{
    public static string Root { get; } = FindRoot();

    public static void Match(string file, string actual)
    {
        var path = Path.Combine(Root, "tests", "expected", file);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(path, actual);
        }

        File.Exists(path).Should().BeTrue($"{file} is expected; UPDATE_EXPECTED=1 dotnet test writes it");
        var (expected, found) = (File.ReadAllText(path).Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < expected.Length && line < found.Length && expected[line] == found[line])
        {
            line++;
        }

        var same = line == expected.Length && line == found.Length;
        same.Should().BeTrue($"{file} differs first in line {line + 1}: expected '{At(expected, line)}', found '{At(found, line)}'; if it is meant, UPDATE_EXPECTED=1 dotnet test");
    }

    private static string At(string[] lines, int index) => index < lines.Length ? lines[index] : "the end";

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DataTier.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("no DataTier.sln above the tests; run them from a checkout");
    }
}
