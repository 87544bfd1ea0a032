namespace DataTier.Engine;

/// <summary>What a preview is doing.</summary>
public enum PreviewPhase
{
    /// <summary>The program is out of date and is being built.</summary>
    Building,

    /// <summary>The program is starting.</summary>
    Starting,

    /// <summary>The program registers resources.</summary>
    Running,
}

/// <summary>How far a preview is: how many resources are registered, and the URN of the last one.</summary>
public sealed record PreviewProgress(PreviewPhase Phase, int Resources = 0, string? LastUrn = null);
