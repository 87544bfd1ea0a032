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

    /// <summary>The failures whose cost a tier limits: all that happen within a region, and its loss where the tier survives that.</summary>
    public static IEnumerable<Failure> FailuresOf(PromiseSettings? promise) => promise?.Survives == Survival.Region
        ? [Failure.Instance, Failure.Zone, Failure.Region, Failure.Deletion]
        : [Failure.Instance, Failure.Zone, Failure.Deletion];
}
