using DataTier.Settings;

namespace DataTier.Planning.Promises;

/// <summary>Holds what a tier promises against what a holding comes through.</summary>
internal static class PromiseChecks
{
    // A loss is more than any number of minutes.
    private const decimal Lost = 1_000_000;

    /// <summary>All that is promised for one holding.</summary>
    public static IEnumerable<PromiseCheck> Of(Holding holding, PromiseSettings promise)
    {
        if (holding.Unread)
        {
            yield return Check(holding, holding.Recoveries[0], PromiseAspect.Survival, PromiseVerdict.NotKnown, "nothing is known of it", holding.Recoveries[0].Why, 0) with { Failure = null };
            yield break;
        }

        foreach (var failure in PromiseText.FailuresOf(promise))
        {
            var recovery = holding[failure];
            var survival = Outlives(holding, recovery, promise);
            if (survival is not null)
            {
                yield return survival;
            }

            switch (recovery.Kind)
            {
                case RecoveryKind.Lost when survival is not null:
                    break;

                case RecoveryKind.Lost:
                    yield return Check(holding, recovery, PromiseAspect.RecoveryPoint, PromiseVerdict.Broken, $"promised at most {PromiseText.Minutes(promise.RecoveryPointMinutes)}, found everything lost", recovery.Why, Lost);
                    break;

                case RecoveryKind.NotKnown:
                    yield return Check(holding, recovery, PromiseAspect.RecoveryPoint, PromiseVerdict.NotKnown, $"promised at most {PromiseText.Minutes(promise.RecoveryPointMinutes)}", recovery.Why, 0);
                    break;

                default:
                    yield return Limit(holding, recovery, PromiseAspect.RecoveryPoint, promise.RecoveryPointMinutes, recovery.Point);
                    yield return Limit(holding, recovery, PromiseAspect.RecoveryTime, promise.RecoveryTimeMinutes, recovery.Time);
                    break;
            }
        }

        yield return new PromiseCheck(
            PromiseAspect.Encryption,
            null,
            holding.Family,
            holding.Resource.Name,
            holding.Encryption switch { Encryption.None => PromiseVerdict.Broken, Encryption.NotKnown => PromiseVerdict.NotKnown, _ => PromiseVerdict.Kept },
            $"promised encryption at rest, found {(holding.Encryption == Encryption.None ? "none" : holding.Encryption.Word())}",
            $"{holding.Resource.Type}::{holding.Resource.Name}",
            holding.Encryption == Encryption.None ? Lost : 0);
    }

    private static PromiseCheck? Outlives(Holding holding, Recovery recovery, PromiseSettings promise)
    {
        if (promise.Survives == Survival.Nothing || recovery.Failure > Largest(promise.Survives))
        {
            return null;
        }

        var verdict = recovery.Kind switch
        {
            RecoveryKind.Survived or RecoveryKind.MadeAgain => PromiseVerdict.Kept,
            RecoveryKind.NotKnown => PromiseVerdict.NotKnown,
            _ => PromiseVerdict.Broken,
        };
        return Check(holding, recovery, PromiseAspect.Survival, verdict, $"promised without a restore, found {recovery.Kind.Word()}", WhyOf(recovery), verdict == PromiseVerdict.Broken ? Lost : 0);
    }

    private static Failure Largest(Survival survival) => survival switch
    {
        Survival.Instance => Failure.Instance,
        Survival.Zone => Failure.Zone,
        _ => Failure.Region,
    };

    // A promise of no loss at all is used up by any; by none it is kept.
    private static PromiseCheck Limit(Holding holding, Recovery recovery, PromiseAspect aspect, int promised, Estimate? found) => found?.Minutes is { } minutes
        ? Check(
            holding,
            recovery,
            aspect,
            minutes > promised ? PromiseVerdict.Broken : PromiseVerdict.Kept,
            $"promised at most {PromiseText.Minutes(promised)}, found {PromiseText.Minutes(minutes)}",
            found.Assumed ? $"{found.Basis}; assumed" : found.Basis,
            promised == 0 ? minutes : minutes / promised)
        : Check(holding, recovery, aspect, PromiseVerdict.NotKnown, $"promised at most {PromiseText.Minutes(promised)}", found?.Basis ?? recovery.Why, 0);

    private static string WhyOf(Recovery recovery) => recovery.Why.Length > 0 ? recovery.Why : recovery.Time is { } time ? (time.Assumed ? $"{time.Basis}; assumed" : time.Basis) : "";

    private static PromiseCheck Check(Holding holding, Recovery recovery, PromiseAspect aspect, PromiseVerdict verdict, string message, string why, decimal share) =>
        new(aspect, recovery.Failure, holding.Family, holding.Resource.Name, verdict, why.Length == 0 ? message : $"{message} ({why})", recovery.Evidence, share);
}
