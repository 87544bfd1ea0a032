namespace DataTier.Settings;

/// <summary>Whether the settings can be used in spite of a problem.</summary>
public enum Severity
{
    /// <summary>They cannot: AWS refuses them, or does what nobody means.</summary>
    Error,

    /// <summary>They can, and somebody should know: they cost more, harm later, or are newer than what is known here.</summary>
    Warning,
}
