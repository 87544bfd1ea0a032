namespace DataTier.Planning.Changes;

/// <summary>What a change does, from mild to grave.</summary>
public enum ChangeEffect
{
    /// <summary>It is applied to the existing resource; the data stays and the service keeps running.</summary>
    InPlace,

    /// <summary>Processes restart, or wait for a restart: seconds to minutes; the data stays.</summary>
    Reboots,

    /// <summary>An endpoint, a login or a capability is away for a while or for some clients; the data stays.</summary>
    Interrupts,

    /// <summary>Nothing is known about the property or the type: ask before it is deployed.</summary>
    Unknown,

    /// <summary>The provider or AWS rejects it: the update stops half way.</summary>
    Refused,

    /// <summary>A new resource takes the place of the old one, and the old one is deleted.</summary>
    Replace,

    /// <summary>The resource stays, but data, recovery points or their protection are destroyed.</summary>
    DataLoss,
}

/// <summary>The words for an effect, in the data and in every report.</summary>
public static class ChangeEffects
{
    /// <summary>The word for an effect.</summary>
    public static string Word(this ChangeEffect effect) => effect switch
    {
        ChangeEffect.InPlace => "in-place",
        ChangeEffect.Reboots => "reboots",
        ChangeEffect.Interrupts => "interrupts",
        ChangeEffect.Refused => "refused",
        ChangeEffect.Replace => "replace",
        ChangeEffect.DataLoss => "data-loss",
        _ => "unknown",
    };

    /// <summary>The effect of a word; a word that is none is unknown.</summary>
    public static ChangeEffect Of(string? word) => word switch
    {
        "in-place" => ChangeEffect.InPlace,
        "reboots" => ChangeEffect.Reboots,
        "interrupts" => ChangeEffect.Interrupts,
        "refused" => ChangeEffect.Refused,
        "replace" => ChangeEffect.Replace,
        "data-loss" => ChangeEffect.DataLoss,
        _ => ChangeEffect.Unknown,
    };
}
