using System.Globalization;
using DataTier.Settings;

namespace DataTier.Planning.Promises;

/// <summary>What reports say of promises in more than one place.</summary>
public static class PromiseText
{
    private const decimal MinutesPerHour = 60;

    /// <summary>Minutes as people say them.</summary>
    public static string Minutes(decimal minutes) => minutes > 0 && minutes % MinutesPerHour == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{minutes / MinutesPerHour:0} h")
        : string.Create(CultureInfo.InvariantCulture, $"{minutes:0.#} min");

    /// <summary>A check in one line: what it is about, of what, and what was found.</summary>
    public static string Words(PromiseCheck check) => $"{Subject(check)}: {check.Message}";

    /// <summary>What a check is about, of what.</summary>
    public static string Subject(PromiseCheck check) =>
        $"{check.Aspect.Word()}{(check.Failure is { } failure ? $" after {failure.Word()}" : "")} of {check.Resource}";

    /// <summary>The largest failure that needs no restore, as the settings call it.</summary>
    public static string Word(Survival survival) => survival switch
    {
        Survival.Nothing => "nothing",
        Survival.Instance => "instance",
        Survival.Zone => "zone",
        _ => "region",
    };

    /// <summary>What is promised, in a few words.</summary>
    public static string Words(PromiseSettings promised) =>
        $"point {Minutes(promised.RecoveryPointMinutes)}, time {Minutes(promised.RecoveryTimeMinutes)}, survives {Word(promised.Survives)}";

    /// <summary>The failures whose cost a tier limits: all that happen within a region, and its loss where the tier survives that.</summary>
    public static IEnumerable<Failure> FailuresOf(PromiseSettings? promise) => promise?.Survives == Survival.Region
        ? [Failure.Instance, Failure.Zone, Failure.Region, Failure.Deletion]
        : [Failure.Instance, Failure.Zone, Failure.Deletion];
}
