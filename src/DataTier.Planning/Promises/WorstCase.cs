namespace DataTier.Planning.Promises;

/// <summary>The most that a failure costs: some minutes, more than the plan tells, or everything.</summary>
/// <param name="Minutes">The minutes; null where the plan does not tell, and where everything is lost.</param>
/// <param name="Lost">Whether everything is lost.</param>
public readonly record struct WorstCase(decimal? Minutes, bool Lost)
{
    /// <summary>What one recovery costs.</summary>
    internal static WorstCase Of(Recovery recovery, decimal? minutes) => recovery.Kind == RecoveryKind.Lost ? new(null, Lost: true) : new(minutes, Lost: false);

    /// <summary>Whether the plan does not tell.</summary>
    public bool NotKnown => Minutes is null && !Lost;

    /// <summary>The words, as in tables.</summary>
    public string Words => Lost ? RecoveryKind.Lost.Word() : Minutes is { } minutes ? PromiseText.Minutes(minutes) : RecoveryKind.NotKnown.Word();

    /// <summary>Whether it is worse: more minutes, then what is not known, then everything.</summary>
    public bool IsWorseThan(WorstCase other) => (Lost, NotKnown, Minutes ?? 0).CompareTo((other.Lost, other.NotKnown, other.Minutes ?? 0)) > 0;

    /// <summary>The worst of several; nothing costs nothing.</summary>
    internal static WorstCase Of(IEnumerable<WorstCase> cases) => cases.Aggregate(new WorstCase(0, Lost: false), static (worst, next) => next.IsWorseThan(worst) ? next : worst);
}
