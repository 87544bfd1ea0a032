namespace DataTier.Planning.Plans;

/// <summary>How grave a <see cref="Diagnostic"/> is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Worth a look.</summary>
    Warning,

    /// <summary>The program failed.</summary>
    Error,
}

/// <summary>Something that the program or the engine said, with the URN of the resource it is about if there is one.</summary>
public sealed record Diagnostic(DiagnosticSeverity Severity, string Message, string? Urn = null);
