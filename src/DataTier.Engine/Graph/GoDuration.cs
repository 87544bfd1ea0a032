using System.Buffers;
using System.Globalization;
using System.Text;

namespace DataTier.Engine.Graph;

/// <summary>Durations as the engine writes them (<c>40m</c>, <c>1h30m</c>, <c>300000000000ns</c>), brought to one form.</summary>
internal static class GoDuration
{
    private const decimal Second = 1_000_000_000m;
    private const int LongestNumber = 16;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    /// <summary>The shortest text for a duration (<c>5m</c> for <c>300000000000ns</c>), or null when it is none.</summary>
    public static string? Normalize(string text)
    {
        var nanoseconds = 0m;
        var rest = text.AsSpan();
        if (rest.IsEmpty)
        {
            return null;
        }

        while (!rest.IsEmpty)
        {
            var unit = rest.IndexOfAnyExcept(Digits);
            if (unit is <= 0 or > LongestNumber || !decimal.TryParse(rest[..unit], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count))
            {
                return null;
            }

            rest = rest[unit..];
            var end = rest.IndexOfAny(Digits);
            if (Nanoseconds(end < 0 ? rest : rest[..end]) is not { } size)
            {
                return null;
            }

            nanoseconds += count * size;
            rest = end < 0 ? [] : rest[end..];
        }

        return Text(nanoseconds);
    }

    private static decimal? Nanoseconds(ReadOnlySpan<char> unit) => unit switch
    {
        "h" => 3600 * Second,
        "m" => 60 * Second,
        "s" => Second,
        "ms" => 1_000_000m,
        "us" or "µs" or "μs" => 1_000m,
        "ns" => 1m,
        _ => null,
    };

    private static string Text(decimal nanoseconds)
    {
        var seconds = nanoseconds / Second;
        var hours = decimal.Floor(seconds / 3600);
        var minutes = decimal.Floor(seconds / 60) - (hours * 60);
        var rest = seconds - (hours * 3600) - (minutes * 60);
        var text = new StringBuilder();
        Append(text, hours, "h");
        Append(text, minutes, "m");
        Append(text, rest, "s");
        return text.Length == 0 ? "0s" : text.ToString();
    }

    private static void Append(StringBuilder text, decimal count, string unit)
    {
        if (count != 0)
        {
            text.Append(count.ToString("0.#########", CultureInfo.InvariantCulture)).Append(unit);
        }
    }
}
