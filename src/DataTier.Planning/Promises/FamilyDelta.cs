using System.Collections.Immutable;

namespace DataTier.Planning.Promises;

/// <summary>Where something goes.</summary>
public enum Trend
{
    /// <summary>It stays as it is.</summary>
    Same,

    /// <summary>It gets better.</summary>
    Stronger,

    /// <summary>One side is not known.</summary>
    Unclear,

    /// <summary>It gets worse.</summary>
    Weaker,
}

/// <summary>How a family comes through one failure before and after.</summary>
public sealed record FailureDelta(FailureStanding Before, FailureStanding After)
{
    /// <summary>The failure.</summary>
    public Failure Failure => After.Failure;

    /// <summary>Whether it needed no restore before, and needs one now or is lost.</summary>
    public bool SurvivalLost => Survives(Before) && !Survives(After) && After.Kind != RecoveryKind.NotKnown;

    /// <summary>The worst of what its parts do.</summary>
    public Trend Trend => (Trend)Math.Max((int)OfKind, Math.Max((int)Of(Before.Point, After.Point), (int)Of(Before.Time, After.Time)));

    /// <summary>What differs, e.g. <c>zone survived → restored, point 0 min → 5 min</c>.</summary>
    public string Words => string.Join(", ", Parts().Select((part, index) => index == 0 ? $"{Failure.Word()} {part}" : part));

    private Trend OfKind => Before.Kind == After.Kind ? Trend.Same
        : Before.Kind == RecoveryKind.NotKnown || After.Kind == RecoveryKind.NotKnown ? Trend.Unclear
        : After.Kind > Before.Kind ? Trend.Weaker : Trend.Stronger;

    private static Trend Of(WorstCase before, WorstCase after) => before == after ? Trend.Same
        : before.NotKnown || after.NotKnown ? Trend.Unclear
        : after.IsWorseThan(before) ? Trend.Weaker : Trend.Stronger;

    private static bool Survives(FailureStanding standing) => standing.Kind is RecoveryKind.Survived or RecoveryKind.MadeAgain;

    private IEnumerable<string> Parts()
    {
        if (Before.Kind != After.Kind)
        {
            yield return $"{Before.Kind.Word()} → {After.Kind.Word()}";
        }

        // What is lost has neither point nor time: that it is lost was said.
        if (Before.Point != After.Point && !Before.Point.Lost && !After.Point.Lost)
        {
            yield return $"point {Before.Point.Words} → {After.Point.Words}";
        }

        if (Before.Time != After.Time && !Before.Time.Lost && !After.Time.Lost)
        {
            yield return $"time {Before.Time.Words} → {After.Time.Words}";
        }
    }
}

/// <summary>What a client has in a family before and after; null where it has nothing in it on that side.</summary>
public sealed record FamilyDelta(string Family, FamilyStanding? Before, FamilyStanding? After)
{
    /// <summary>The failures that it comes through otherwise.</summary>
    public ImmutableArray<FailureDelta> Failures { get; } = Before is null || After is null
        ? []
        : [.. Before.Failures.Zip(After.Failures, static (before, after) => new FailureDelta(before, after)).Where(delta => delta.Before != delta.After)];

    /// <summary>The worst of what its parts do; what is promised is no part of it.</summary>
    public Trend Trend => (Trend)Math.Max(Failures.IsEmpty ? 0 : Failures.Max(delta => (int)delta.Trend), (int)OfEncryption);

    /// <summary>Whether anything differs.</summary>
    public bool Differs => Before is null || After is null || !Failures.IsEmpty || Parts().Any();

    /// <summary>What differs, in words.</summary>
    public IEnumerable<string> Words => Before is null ? ["new"] : After is null ? ["gone"] : [.. Parts(), .. Failures.Select(delta => delta.Words)];

    private Trend OfEncryption => Before is null || After is null || Before.Encryption == After.Encryption ? Trend.Same
        : Before.Encryption == Encryption.NotKnown || After.Encryption == Encryption.NotKnown ? Trend.Unclear
        : After.Encryption > Before.Encryption ? Trend.Weaker : Trend.Stronger;

    private IEnumerable<string> Parts()
    {
        if (Before is null || After is null)
        {
            yield break;
        }

        if (Promise(Before) is var earlier && Promise(After) is var present && earlier != present)
        {
            yield return $"promised {earlier} → {present}";
        }

        if (Before.Verdict != After.Verdict && Before.Verdict is { } was && After.Verdict is { } now)
        {
            yield return $"{was.Word()} → {now.Word()}";
        }

        if (Before.Encryption != After.Encryption)
        {
            yield return $"encryption {Before.Encryption.Word()} → {After.Encryption.Word()}";
        }

        if (Before.Copies != After.Copies)
        {
            yield return $"backup copies {Before.Copies} → {After.Copies}";
        }
    }

    private static string Promise(FamilyStanding standing) => standing.Promised is { } promised ? PromiseText.Words(promised) : "nothing that is known";
}
