using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Changes;

/// <summary>A change that takes something away: a shorter retention, a protection that is dropped.</summary>
public sealed record ReductionKnowledge
{
    /// <summary>The path.</summary>
    public required string Property { get; init; }

    /// <summary>lower, higher, off, on, removed, added, to:X, or changed (somebody has to look).</summary>
    public required string Direction { get; init; }

    /// <summary>What is lost.</summary>
    public required string Harm { get; init; }

    /// <summary>What it is that is lost when that stops a deployment: retention, backup or protection.</summary>
    public DangerKind? Loses { get; init; }

    /// <summary>What to look at.</summary>
    public string? Detail { get; init; }

    /// <summary>What it means when the property is not stated.</summary>
    public PlannedValue Unset { get; init; } = PlannedValue.Absent;

    /// <summary>Whether 0 means without end.</summary>
    public bool ZeroIsForever { get; init; }
}
