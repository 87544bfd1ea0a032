namespace DataTier.Settings;

/// <summary>One thing that is wrong with the settings: where it stands, what was found, what is allowed, what to do.</summary>
public sealed record Problem
{
    /// <summary>Where it stands.</summary>
    public required Place At { get; init; }

    /// <summary>The setting that it conflicts with; null where one setting is wrong by itself.</summary>
    public Place? With { get; init; }

    /// <summary>Whether the settings can be used all the same.</summary>
    public Severity Severity { get; init; }

    /// <summary>The constraint that found it, like <c>DS101</c>; null where a setting was wrong as it was read.</summary>
    public string? Constraint { get; init; }

    /// <summary>What stands there.</summary>
    public required string Found { get; init; }

    /// <summary>What may stand there.</summary>
    public required string Allowed { get; init; }

    /// <summary>The next step of the reader.</summary>
    public required string Remedy { get; init; }

    /// <summary>The file that the problem stands in.</summary>
    public string File => At.File;

    /// <summary>Its line, counted from 1; null where only the value is known.</summary>
    public int? Line => At.Line;

    /// <summary>Its column, counted from 1; null where <see cref="Line"/> is.</summary>
    public int? Column => At.Column;

    /// <summary>The way to the setting; empty for the whole file.</summary>
    public string Path => At.Path;

    /// <summary>The problem on one line: <c>file:line:column path: found; allowed; remedy</c>, then the other side and the constraint where there are any.</summary>
    public override string ToString()
    {
        var warning = Severity == Severity.Warning ? "warning: " : "";
        var other = With is null ? "" : $" (with {With})";
        var constraint = Constraint is null ? "" : $" [{Constraint}]";
        return $"{At}: {warning}{Found}; {Allowed}; {Remedy}{other}{constraint}";
    }
}
