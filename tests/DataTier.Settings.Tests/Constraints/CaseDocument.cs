namespace DataTier.Settings.Tests.Constraints;

/// <summary>The shipped project with texts replaced: what a case would be, were it written.</summary>
internal sealed class CaseDocument : IDisposable
{
    private const string Stack = "production";

    private readonly ProjectCopy _project = new();

    /// <summary>Makes the project of <c>file: text => text ;; …</c>; <c>=>*</c> replaces every occurrence.</summary>
    public CaseDocument(string edits)
    {
        foreach (var edit in edits.Split(" ;; "))
        {
            var (file, rest) = Halves(edit, ": ");
            var all = rest.Contains(" =>* ", StringComparison.Ordinal);
            var (old, replacement) = Halves(rest, all ? " =>* " : " => ");
            Replace(file == Stack ? $"Pulumi.{Stack}.yaml" : Tier.FileOf(file), Unescaped(old), Unescaped(replacement), all);
        }
    }

    /// <summary>What the loader says: errors and warnings.</summary>
    public IReadOnlyList<Problem> Problems()
    {
        try
        {
            return ProjectSettings.Load(_project.Folder, Stack).Warnings;
        }
        catch (SettingsException refused)
        {
            return refused.Problems;
        }
    }

    /// <summary>Whether a place exists in the files, and what stands there is what the last step of its path names.</summary>
    public bool Exists(DataTier.Settings.Place place)
    {
        var lines = File.ReadAllText(_project.PathOf(place.File)).Split('\n');
        return place is { Line: { } line, Column: { } column }
            && line >= 1 && line <= lines.Length
            && column >= 1 && column <= lines[line - 1].Length + 1;
    }

    public void Dispose() => _project.Dispose();

    private void Replace(string file, string old, string replacement, bool all)
    {
        var path = _project.PathOf(file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, $"'{old}' stands in {file}");
        File.WriteAllText(path, all
            ? text.Replace(old, replacement, StringComparison.Ordinal)
            : text[..at] + replacement + text[(at + old.Length)..]);
    }

    private static (string First, string Second) Halves(string text, string between)
    {
        var at = text.IndexOf(between, StringComparison.Ordinal);
        at.Should().BeGreaterThan(0, $"'{text}' has '{between}'");
        return (text[..at], text[(at + between.Length)..]);
    }

    private static string Unescaped(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal);
}
