using System.Globalization;

namespace DataTier.Planning.Promises;

/// <summary>How long a volume of RDS takes to come back from its snapshot and logs.</summary>
/// <remarks>
/// A new instance and the logs since the last daily snapshot: half an hour, assumed. Then the volume loads at its own throughput, but no faster
/// than EBS fills volumes from snapshots: https://docs.aws.amazon.com/ebs/latest/userguide/initalize-volume.html
/// </remarks>
internal static class RestoreBySize
{
    private const decimal StartMinutes = 30;
    private const decimal MostMibPerSecond = 300;
    private const decimal LeastMibPerSecond = 125;
    private const decimal MibPerGib = 1024;

    /// <summary>The estimate, rounded up to a minute; not known where the size is not.</summary>
    public static Estimate Of(Fact storageGib, Fact throughput)
    {
        if (storageGib.Number is not { } gib)
        {
            return Estimates.SizeNotKnown;
        }

        var rate = throughput.IsHidden ? LeastMibPerSecond : Math.Min(throughput.Number ?? LeastMibPerSecond, MostMibPerSecond);
        var minutes = decimal.Ceiling(StartMinutes + (gib * MibPerGib / rate / 60));
        return new Estimate(
            minutes,
            string.Create(CultureInfo.InvariantCulture, $"a restore of {gib} GiB at {rate} MiB/s, after {StartMinutes} minutes for the instance and its logs"),
            "assumed; https://docs.aws.amazon.com/ebs/latest/userguide/initalize-volume.html");
    }
}
