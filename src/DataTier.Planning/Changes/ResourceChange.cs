using System.Collections.Immutable;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Changes;

/// <summary>What becomes of a resource.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It stays and changes.</summary>
    Updated,

    /// <summary>A new one takes its place.</summary>
    Replaced,

    /// <summary>It goes.</summary>
    Removed,
}

/// <summary>What a replacement does first.</summary>
public enum ReplaceSteps
{
    /// <summary>The new one is made, then the old one deleted.</summary>
    CreateFirst,

    /// <summary>The old one is deleted, then the new one made.</summary>
    DeleteFirst,

    /// <summary>The new one is made first, which AWS refuses: the update stops half way.</summary>
    CreateRefused,

    /// <summary>The new one is made first, and deleting the old one removes what it has set.</summary>
    DeleteUndoesCreate,
}

/// <summary>Something dangerous that a change does, and the allowance that covers it.</summary>
/// <param name="Kind">What is in danger.</param>
/// <param name="Path">The property; null when it is the resource.</param>
/// <param name="Message">What happens, in words.</param>
public sealed record Danger(DangerKind Kind, string? Path, string Message)
{
    /// <summary>The allowance that covers it; null when none does, and the deployment has to stop.</summary>
    public AllowanceSettings? Allowance { get; init; }
}

/// <summary>What becomes of one resource between two plans.</summary>
public sealed record ResourceChange
{
    /// <summary>What becomes of it.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The resource in the new plan, or in the old one when it is removed.</summary>
    public required PlannedResource Resource { get; init; }

    /// <summary>The resource in the old plan; null when it is new.</summary>
    public PlannedResource? Former { get; init; }

    /// <summary>The client that it belongs to; null for what belongs to the stack.</summary>
    public string? Client { get; init; }

    /// <summary>What is known about its type; null when nothing is.</summary>
    public TypeKnowledge? Knowledge { get; init; }

    /// <summary>What differs, in the order of the inputs; empty for what is added or removed.</summary>
    public ImmutableArray<PropertyChange> Properties { get; init; } = [];

    /// <summary>What the change takes away.</summary>
    public ImmutableArray<Reduction> Reductions { get; init; } = [];

    /// <summary>Options of the program that changed and what that means, in words.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>How a replacement goes; null when there is none.</summary>
    public ReplaceSteps? Steps { get; init; }

    /// <summary>The URN of the resource whose replacement causes this one; null when it has reasons of its own.</summary>
    public string? Cause { get; init; }

    /// <summary>The URN of a removed resource that this new one seems to be under another name; an alias would keep it.</summary>
    public string? LooksLike { get; init; }

    /// <summary>What has to be allowed.</summary>
    public ImmutableArray<Danger> Dangers { get; init; } = [];

    /// <summary>The gravest effect; deleting counts as replacing does.</summary>
    public ChangeEffect Effect
    {
        get
        {
            var gravest = (Kind, Steps) switch
            {
                (_, ReplaceSteps.DeleteUndoesCreate) => ChangeEffect.DataLoss,
                (ChangeKind.Removed or ChangeKind.Replaced, _) => ChangeEffect.Replace,
                _ => ChangeEffect.InPlace,
            };
            foreach (var property in Properties)
            {
                gravest = property.Effect > gravest ? property.Effect : gravest;
            }

            return gravest;
        }
    }

    /// <summary>Whether a danger is not allowed, so that the deployment has to stop.</summary>
    public bool Stops
    {
        get
        {
            foreach (var danger in Dangers)
            {
                if (danger.Allowance is null)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
