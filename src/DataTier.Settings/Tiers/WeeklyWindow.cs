namespace DataTier.Settings;

/// <summary>A time of every week, in UTC, as AWS writes it: <c>sun:04:00-sun:05:00</c>. It may pass midnight and the week's end.</summary>
public readonly record struct WeeklyWindow(int StartMinute, int LengthMinutes)
{
    private const int DaysPerWeek = 7;
    private const int MinutesPerWeek = DaysPerWeek * DailyWindow.MinutesPerDay;

    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>Reads <c>ddd:hh:mm-ddd:hh:mm</c>.</summary>
    public static bool TryParse(string text, out WeeklyWindow window)
    {
        window = default;
        if (text.Length != 19 || text[9] != '-'
            || !TryParseMinute(text.AsSpan(0, 9), out var start) || !TryParseMinute(text.AsSpan(10, 9), out var end))
        {
            return false;
        }

        window = new WeeklyWindow(start, (end - start + MinutesPerWeek) % MinutesPerWeek);
        return true;
    }

    /// <summary>Whether some minute of some week lies in both windows.</summary>
    public bool Overlaps(DailyWindow daily)
    {
        for (var day = 0; day < DaysPerWeek; day++)
        {
            var start = (day * DailyWindow.MinutesPerDay) + daily.StartMinute;
            var sinceDaily = (StartMinute - start + MinutesPerWeek) % MinutesPerWeek;
            var sinceWeekly = (start - StartMinute + MinutesPerWeek) % MinutesPerWeek;
            if (sinceDaily < daily.LengthMinutes || sinceWeekly < LengthMinutes)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The window as AWS writes it.</summary>
    public override string ToString() => $"{Name(StartMinute)}-{Name(StartMinute + LengthMinutes)}";

    private static string Name(int minute) =>
        $"{Days[minute / DailyWindow.MinutesPerDay % DaysPerWeek]}:{DailyWindow.Clock(minute % DailyWindow.MinutesPerDay)}";

    private static bool TryParseMinute(ReadOnlySpan<char> text, out int minute)
    {
        minute = 0;
        var day = Array.IndexOf(Days, text[..3].ToString());
        if (day < 0 || text[3] != ':' || !DailyWindow.TryParseMinute(text[4..], out var minuteOfDay))
        {
            return false;
        }

        minute = (day * DailyWindow.MinutesPerDay) + minuteOfDay;
        return true;
    }
}
