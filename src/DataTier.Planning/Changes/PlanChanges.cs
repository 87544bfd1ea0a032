using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>All that changes between two plans of a stack; whoever weighs other things reads the two plans themselves.</summary>
public sealed record PlanChanges
{
    /// <summary>The old side.</summary>
    public required Plan Before { get; init; }

    /// <summary>The new side.</summary>
    public required Plan After { get; init; }

    /// <summary>The resources that change, the most dangerous first.</summary>
    public ImmutableArray<ResourceChange> Resources { get; init; } = [];

    /// <summary>How many resources stay as they are.</summary>
    public int Unchanged { get; init; }

    /// <summary>How many values are secret on both sides: a plan does not hold them, so nobody can tell whether they changed.</summary>
    public int NotCompared { get; init; }

    /// <summary>Allowances that are past their day or not needed, in words.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>How many resources change in a way whose effect is not known.</summary>
    public int Unknown => Resources.Count(change => change.Properties.Any(property => property.Effect == ChangeEffect.Unknown));

    /// <summary>Whether something dangerous is not allowed, so that the deployment has to stop.</summary>
    public bool Stops => Resources.Any(change => change.Stops);

    /// <summary>How many resources something becomes of.</summary>
    public int Count(ChangeKind kind) => Resources.Count(change => change.Kind == kind);
}
