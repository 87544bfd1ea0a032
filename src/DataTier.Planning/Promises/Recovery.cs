namespace DataTier.Planning.Promises;

/// <summary>How data comes through a failure.</summary>
public enum RecoveryKind
{
    /// <summary>It goes on without a restore.</summary>
    Survived,

    /// <summary>It holds nothing of its own: what it held is made again from elsewhere.</summary>
    MadeAgain,

    /// <summary>It is restored from a copy.</summary>
    Restored,

    /// <summary>The plan does not tell.</summary>
    NotKnown,

    /// <summary>It is gone.</summary>
    Lost,
}

/// <summary>How a holding comes through one failure, and which part of the plan says so.</summary>
/// <param name="Failure">The failure.</param>
/// <param name="Kind">How it comes through.</param>
/// <param name="Point">How much data it costs, in minutes before the failure; null where it is gone or the plan does not tell.</param>
/// <param name="Time">Until it serves again; null where it is gone or the plan does not tell.</param>
/// <param name="Why">What is missing or cannot be read, or why it holds nothing of its own; empty where the estimates say it.</param>
/// <param name="Evidence">The resource and the property that say so; empty where the missing thing is all there is to say.</param>
public sealed record Recovery(Failure Failure, RecoveryKind Kind, Estimate? Point, Estimate? Time, string Why, string Evidence)
{
    /// <summary>How much data it costs, in minutes; null where that is not known.</summary>
    public decimal? PointMinutes => Point?.Minutes;

    /// <summary>Until it serves again, in minutes; null where that is not known.</summary>
    public decimal? TimeMinutes => Time?.Minutes;

    /// <summary>The same, where a restore took so many minutes when it was tried; what AWS writes, and what needs no restore, stays.</summary>
    internal Recovery Measured(int minutes) => Kind == RecoveryKind.Restored && Time is null or { Assumed: true } or { Minutes: null }
        ? this with { Time = new Estimate(minutes, "a restore took so long when it was tried, says the tier", "restores in the tier's file") }
        : this;

    /// <summary>It goes on by itself.</summary>
    internal static Recovery Survived(Failure failure, Estimate point, Estimate time, Fact evidence) =>
        new(failure, RecoveryKind.Survived, point, time, "", evidence.ToString());

    /// <summary>It is restored; a time that is not known stays so.</summary>
    internal static Recovery Restored(Failure failure, Estimate point, Estimate time, Fact evidence) =>
        new(failure, RecoveryKind.Restored, point, time, "", evidence.ToString());

    /// <summary>It is made again from elsewhere.</summary>
    internal static Recovery MadeAgain(Failure failure, Estimate time, string why, Fact evidence) =>
        MadeAgain(failure, Estimates.NothingOwn, time, why, evidence);

    /// <summary>It is made again from elsewhere, but for what was under way.</summary>
    internal static Recovery MadeAgain(Failure failure, Estimate point, Estimate time, string why, Fact evidence) =>
        new(failure, RecoveryKind.MadeAgain, point, time, why, evidence.ToString());

    /// <summary>It is gone, for want of something.</summary>
    internal static Recovery Lost(Failure failure, string missing) => new(failure, RecoveryKind.Lost, null, null, $"missing: {missing}", "");

    /// <summary>The plan does not tell.</summary>
    internal static Recovery NotKnown(Failure failure, string why) => new(failure, RecoveryKind.NotKnown, null, null, $"not known: {why}", "");

    /// <summary>The plan does not tell, because of a property.</summary>
    internal static Recovery NotKnown(Failure failure, Fact hidden) => new(failure, RecoveryKind.NotKnown, null, null, $"not known: {hidden.Property} is known only after deployment", hidden.ToString());
}
