using System.Collections.Immutable;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Watching;

/// <summary>The alarms of the shared files: what makes them slow, and a copy that falls behind.</summary>
/// <remarks>Source: https://docs.aws.amazon.com/efs/latest/ug/efs-metrics.html</remarks>
internal static class FileAlarms
{
    // A file system up to 1 TiB saves no more than 2.1 TiB of credits.
    private const double MostCredits = 2.1 * 1024 * 1024 * 1024 * 1024;
    private const int FewCreditsPercent = 10;
    private const int BusyPercent = 95;

    // EFS itself aims at 15 minutes for most file systems: twice that is late.
    private const int LateSeconds = 2 * 15 * 60;

    /// <summary>The alarms of a file system.</summary>
    public static ImmutableArray<Alarm> Of(Output<string> fileSystemId, FilesSettings settings)
    {
        var alarms = ImmutableArray.CreateBuilder<Alarm>();
        alarms.Add(Busy(fileSystemId));
        if (settings.Throughput == FileThroughput.Bursting)
        {
            alarms.Add(FewCredits(fileSystemId));
        }

        if (settings.RecoveryCopy)
        {
            alarms.Add(Late(fileSystemId));
        }

        return alarms.ToImmutable();
    }

    private static Alarm Busy(Output<string> id) => new()
    {
        Key = "files-busy",
        Title = "Reads and writes of the shared files, in percent of the most",
        Says = $"The file system does more than {BusyPercent} percent of the operations that it can. Fewer small files, or another file system.",
        Reading = Worst("MAX", "PercentIOLimit", id),
        Threshold = BusyPercent,
        QuietIsWell = true,
    };

    private static Alarm FewCredits(Output<string> id) => new()
    {
        Key = "files-credits",
        Title = "Credits of the shared files, in bytes",
        Says = $"Less than {FewCreditsPercent} percent of the credits are left; without them the files are slow. Read less, or choose elastic throughput.",
        Reading = Worst("MIN", "BurstCreditBalance", id),
        Side = AlarmSide.Below,
        Threshold = Math.Floor(MostCredits * FewCreditsPercent / 100),
    };

    private static Alarm Late(Output<string> id) => new()
    {
        Key = "files-copy-lag",
        Title = "Age of the copy of the shared files, in seconds",
        Says = $"The copy in the recovery region is older than {LateSeconds / 60} minutes. Large changes take their time; else look at the replication.",
        Reading = Worst("MAX", "TimeSinceLastSync", id),
        Threshold = LateSeconds,
    };

    private static Reading Worst(string function, string metric, Output<string> id) =>
        Reading.Query(id.Apply(known => $"SELECT {function}({metric}) FROM \"AWS/EFS\" WHERE FileSystemId = '{known}'"));
}
