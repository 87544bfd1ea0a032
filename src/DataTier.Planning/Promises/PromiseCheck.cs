namespace DataTier.Planning.Promises;

/// <summary>What a promise is about.</summary>
public enum PromiseAspect
{
    /// <summary>That a failure needs no restore.</summary>
    Survival,

    /// <summary>How much data a failure costs.</summary>
    RecoveryPoint,

    /// <summary>How long a recovery takes.</summary>
    RecoveryTime,

    /// <summary>That data at rest is encrypted.</summary>
    Encryption,

    /// <summary>That no path leads to another client.</summary>
    Isolation,
}

/// <summary>Whether a promise holds.</summary>
public enum PromiseVerdict
{
    /// <summary>It holds.</summary>
    Kept,

    /// <summary>The plan does not tell.</summary>
    NotKnown,

    /// <summary>It does not hold.</summary>
    Broken,
}

/// <summary>One promise, held against one holding and one failure.</summary>
/// <param name="Aspect">What it is about.</param>
/// <param name="Failure">The failure; null where it is about none.</param>
/// <param name="Family">The family of what it is held against; null where it is about none.</param>
/// <param name="Resource">The name of the resource.</param>
/// <param name="Verdict">Whether it holds.</param>
/// <param name="Message">What is promised and what was found.</param>
/// <param name="Evidence">The resource and property that say so.</param>
/// <param name="Share">How much of the promise is used up: 1 is all of it.</param>
public sealed record PromiseCheck(PromiseAspect Aspect, Failure? Failure, string? Family, string Resource, PromiseVerdict Verdict, string Message, string Evidence, decimal Share);

/// <summary>The words for aspects and verdicts.</summary>
public static class PromiseWords
{
    /// <summary>The word for an aspect.</summary>
    public static string Word(this PromiseAspect aspect) => aspect switch
    {
        PromiseAspect.RecoveryPoint => "recovery point",
        PromiseAspect.RecoveryTime => "recovery time",
        _ => aspect.ToString().ToLowerInvariant(),
    };

    /// <summary>The word for a verdict.</summary>
    public static string Word(this PromiseVerdict verdict) => verdict == PromiseVerdict.NotKnown ? "not known" : verdict.ToString().ToLowerInvariant();

    /// <summary>The word for how data comes through.</summary>
    public static string Word(this RecoveryKind kind) => kind switch
    {
        RecoveryKind.MadeAgain => "made again",
        RecoveryKind.NotKnown => "not known",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>The words for an encryption.</summary>
    public static string Word(this Encryption encryption) => encryption switch
    {
        Encryption.OwnKey => "own key",
        Encryption.KeyOfAws => "key of AWS",
        Encryption.NotKnown => "not known",
        _ => "none",
    };
}
