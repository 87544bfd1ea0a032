using System.Globalization;

namespace DataTier.Planning.Promises;

/// <summary>How fast something comes back from a copy: a fixed start, then its size at a rate.</summary>
/// <param name="StartMinutes">Until data begins to flow.</param>
/// <param name="MibPerSecond">How fast it flows then.</param>
/// <param name="After">What the start is for, as in <c>after 30 minutes for …</c>.</param>
/// <param name="Source">Where the rate is written.</param>
internal sealed record RestoreRate(decimal StartMinutes, decimal MibPerSecond, string After, string Source)
{
    private const decimal MibPerGib = 1024;
    private const decimal SecondsPerMinute = 60;

    /// <summary>The estimate for so much data, rounded up to a minute; every start is assumed, and so every estimate.</summary>
    public Estimate Of(decimal gib, string what) => new(
        decimal.Ceiling(StartMinutes + (gib * MibPerGib / MibPerSecond / SecondsPerMinute)),
        string.Create(CultureInfo.InvariantCulture, $"a restore of {gib:0.##} GiB {what}at {MibPerSecond:0.##} MiB/s, after {StartMinutes} minutes for {After}"),
        Source,
        Assumed: true);
}
