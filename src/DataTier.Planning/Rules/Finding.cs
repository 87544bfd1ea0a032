using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Rules;

/// <summary>A tier that does without what a rule demands, and says why.</summary>
/// <param name="Tier">The name of the tier.</param>
/// <param name="Reason">Why, in the words of the tier's file.</param>
public sealed record Relaxation(string Tier, string Reason);

/// <summary>A resource that does not pass a rule: it fails, or what the rule needs cannot be read.</summary>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The resource.</summary>
    public required PlannedResource Resource { get; init; }

    /// <summary>The client that it belongs to; null for what belongs to the stack.</summary>
    public string? Client { get; init; }

    /// <summary>The tier that decides what it is made from; null where no part of the stack says.</summary>
    public string? Tier { get; init; }

    /// <summary><see cref="Verdict.Failed"/> or <see cref="Verdict.Unknown"/>.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The resource's name, what was found and what to do.</summary>
    public required string Message { get; init; }

    /// <summary>The tier that openly does without; null where none does.</summary>
    public Relaxation? Relaxation { get; init; }

    /// <summary>The waiver that covers it; null where none does.</summary>
    public WaiverSettings? Waiver { get; init; }

    /// <summary>Whether somebody has to do something: no tier relaxes it and no waiver covers it.</summary>
    public bool Open => Relaxation is null && Waiver is null;

    /// <summary>Whether a deployment has to stop for it.</summary>
    public bool Stops => Open && Verdict == Verdict.Failed && Rule.Severity == Severity.High;
}
