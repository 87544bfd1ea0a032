using DataTier.Engine.Projects;

namespace DataTier.Engine;

/// <summary>What to preview, and how.</summary>
public sealed record PreviewRequest
{
    /// <summary>How long a program may do nothing before it counts as hanging.</summary>
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(120);

    /// <summary>The project of the program.</summary>
    public required PulumiProject Project { get; init; }

    /// <summary>The stack, e.g. <c>production</c>.</summary>
    public required string Stack { get; init; }

    /// <summary>A built .NET program that is run in place of the project's own; null: the project's own, built when it has changed.</summary>
    public string? Program { get; init; }

    /// <summary>Whether ids and computed values stay unknown, as in a real first preview; else plausible stand-ins are made.</summary>
    public bool Unknown { get; init; }

    /// <summary>Changes a value of the stack's configuration for this preview alone: takes the full key and the value; null changes nothing.</summary>
    public Func<string, string, string>? Configure { get; init; }

    /// <summary>How long the program may go without a call and without a line of output.</summary>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>Takes each line that the program writes to its standard output and error, secrets masked; called from any thread.</summary>
    public Action<string>? ProgramOutput { get; init; }
}
