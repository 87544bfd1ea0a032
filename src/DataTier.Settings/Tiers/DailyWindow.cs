using System.Globalization;

namespace DataTier.Settings;

/// <summary>A time of every day, in UTC, as AWS writes it: <c>02:00-03:00</c>. It may pass midnight.</summary>
public readonly record struct DailyWindow(int StartMinute, int LengthMinutes)
{
    /// <summary>The minutes of a day.</summary>
    internal const int MinutesPerDay = 24 * 60;

    /// <summary>Reads <c>hh:mm-hh:mm</c>.</summary>
    public static bool TryParse(string text, out DailyWindow window)
    {
        window = default;
        if (text.Length != 11 || text[5] != '-'
            || !TryParseMinute(text.AsSpan(0, 5), out var start) || !TryParseMinute(text.AsSpan(6, 5), out var end))
        {
            return false;
        }

        window = new DailyWindow(start, (end - start + MinutesPerDay) % MinutesPerDay);
        return true;
    }

    /// <summary>Whether some minute of a day lies in both windows.</summary>
    public bool Overlaps(DailyWindow other) =>
        (other.StartMinute - StartMinute + MinutesPerDay) % MinutesPerDay < LengthMinutes
        || (StartMinute - other.StartMinute + MinutesPerDay) % MinutesPerDay < other.LengthMinutes;

    /// <summary>The window as AWS writes it.</summary>
    public override string ToString() => $"{Clock(StartMinute)}-{Clock(StartMinute + LengthMinutes)}";

    /// <summary>Reads <c>hh:mm</c> as the minute of a day.</summary>
    internal static bool TryParseMinute(ReadOnlySpan<char> text, out int minute)
    {
        minute = 0;
        if (text.Length != 5 || text[2] != ':'
            || !int.TryParse(text[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            || !int.TryParse(text[3..], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            || hours > 23 || minutes > 59)
        {
            return false;
        }

        minute = (hours * 60) + minutes;
        return true;
    }

    /// <summary>A minute of a day as <c>hh:mm</c>.</summary>
    internal static string Clock(int minute) =>
        string.Create(CultureInfo.InvariantCulture, $"{minute / 60 % 24:00}:{minute % 60:00}");
}
