using DataTier.Planning.Plans;

namespace DataTier.Engine;

/// <summary>A finished preview.</summary>
public sealed record PreviewResult
{
    /// <summary>What a deployment would make.</summary>
    public required Plan Plan { get; init; }

    /// <summary>Whether the program had to be built first.</summary>
    public bool Built { get; init; }

    /// <summary>How long the program ran, building not included.</summary>
    public TimeSpan Elapsed { get; init; }
}
