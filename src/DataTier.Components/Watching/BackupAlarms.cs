using System.Collections.Immutable;

namespace DataTier.Components.Watching;

/// <summary>The alarms of AWS Backup: jobs that failed, whichever vault they belong to.</summary>
/// <remarks>Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/cloudwatch.html</remarks>
internal static class BackupAlarms
{
    private const int HourSeconds = 3600;

    /// <summary>The alarms of all jobs of the account in a region.</summary>
    public static ImmutableArray<Alarm> All { get; } =
    [
        Failed("backups-failed", "Backups", "NumberOfBackupJobsFailed", "A backup failed: until the next one, older data is all there is. The job's message tells why."),
        Failed("copies-failed", "Copies of backups", "NumberOfCopyJobsFailed", "A backup did not reach the recovery region. The job's message tells why."),
        Failed("restores-failed", "Restores", "NumberOfRestoreJobsFailed", "A restore failed, or the rehearsal of one: the promised recovery is in doubt. The job's message tells why."),
    ];

    private static Alarm Failed(string key, string what, string metric, string says) => new()
    {
        Key = key,
        Title = $"{what} that failed in an hour",
        Says = says,
        Reading = Reading.Query($"SELECT SUM({metric}) FROM \"AWS/Backup\"") with { PeriodSeconds = HourSeconds },
        Threshold = 0,
        Readings = 1,
        Critical = true,
        QuietIsWell = true,
    };
}
