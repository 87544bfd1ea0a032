namespace DataTier.Settings;

/// <summary>Where a setting stands.</summary>
public sealed record Place
{
    /// <summary>The file, as the reader knows it: relative to the project's folder.</summary>
    public required string File { get; init; }

    /// <summary>The line, counted from 1; null where only the value is known, not the text that it came from.</summary>
    public int? Line { get; init; }

    /// <summary>The column, counted from 1; null where <see cref="Line"/> is.</summary>
    public int? Column { get; init; }

    /// <summary>The way to the setting, like <c>relational.backupRetention</c>; empty for the whole file.</summary>
    public string Path { get; init; } = "";

    /// <summary>The place on one line: <c>file:line:column path</c>.</summary>
    public override string ToString()
    {
        var position = Line is null ? "" : $":{Line}:{Column}";
        var path = Path.Length == 0 ? "" : $" {Path}";
        return $"{File}{position}{path}";
    }
}
