using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises;

/// <summary>How far apart the backups of a rule of AWS Backup are.</summary>
/// <remarks>Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html</remarks>
internal static class BackupSchedule
{
    private const decimal Hour = 60;
    private const decimal Day = 24 * Hour;
    private const decimal Week = 7 * Day;
    private const decimal LongestMonth = 31 * Day;

    /// <summary>The minutes between two backups; null where the schedule is of a form that is not read.</summary>
    public static decimal? MinutesOf(PlannedValue.Map rule)
    {
        if (rule["enableContinuousBackup"] is PlannedValue.Known { Value: true })
        {
            return Estimates.PointInTime.Minutes;
        }

        if (rule["schedule"] is not PlannedValue.Known { Value: string schedule } || !schedule.StartsWith("cron(", StringComparison.Ordinal) || !schedule.EndsWith(')'))
        {
            return null;
        }

        return schedule[5..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [_, var hour, var dayOfMonth, "*", var dayOfWeek, "*"] => MinutesOf(hour, dayOfMonth, dayOfWeek),
            _ => null,
        };
    }

    private static decimal? MinutesOf(string hour, string dayOfMonth, string dayOfWeek) => (dayOfMonth, dayOfWeek) switch
    {
        ("*" or "?", "*" or "?") when hour == "*" => Hour,
        ("*" or "?", "*" or "?") when IsNumber(hour) => Day,
        ("*" or "?", _) when IsNumber(hour) && dayOfWeek.All(char.IsAsciiLetterOrDigit) => Week,
        (_, "?") when IsNumber(hour) && IsNumber(dayOfMonth) => LongestMonth,
        _ => null,
    };

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
