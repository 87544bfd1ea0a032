namespace DataTier.Cli.Tests.Commands;

/// <summary>Runs the command in a folder, as a person would, and keeps what it says.</summary>
internal sealed class Terminal(string folder) : IDisposable
{
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    /// <summary>The day that the command takes for today.</summary>
    public DateOnly Today { get; init; } = new(2026, 11, 20);

    public string Folder => folder;

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    /// <summary>The checkout itself.</summary>
    public static Terminal InCheckout(string below = "") => new(Path.Combine(Expected.Root, below));

    /// <summary>A copy of the shipped project without its program, to be spoilt.</summary>
    public static Terminal InCopy()
    {
        var copy = Directory.CreateTempSubdirectory("datatier-").FullName;
        foreach (var file in Directory.EnumerateFiles(Expected.Root, "Pulumi*.yaml"))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        var tiers = Directory.CreateDirectory(Path.Combine(copy, "stacks", "tiers")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Expected.Root, "stacks", "tiers")))
        {
            File.Copy(file, Path.Combine(tiers, Path.GetFileName(file)));
        }

        return new Terminal(copy);
    }

    public Task<int> RunAsync(params string[] arguments) => DataTierCommand.RunAsync(arguments, CommandConsole.For(_output, _error, folder, Today));

    /// <summary>Replaces a text that must stand in a file.</summary>
    public void Edit(string file, string text, string by)
    {
        var path = Path.Combine(folder, file);
        var content = File.ReadAllText(path);
        content.Should().Contain(text, $"{file} is edited there");
        var start = content.IndexOf(text, StringComparison.Ordinal);
        File.WriteAllText(path, string.Concat(content.AsSpan(0, start), by, content.AsSpan(start + text.Length)));
    }

    public void Dispose()
    {
        if (folder.StartsWith(Path.Combine(Path.GetTempPath(), "datatier-"), StringComparison.Ordinal))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
