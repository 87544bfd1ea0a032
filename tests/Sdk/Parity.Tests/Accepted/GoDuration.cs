using System.Globalization;
using System.Text.RegularExpressions;

namespace Parity.Tests.Accepted;

/// <summary>A duration as Go writes it, such as <c>10m30s</c> or <c>630000000000ns</c>.</summary>
internal static partial class GoDuration
{
    private const decimal Second = 1_000_000_000m;

    /// <summary>The nanoseconds of a duration, or null for a text that is none.</summary>
    public static decimal? Nanoseconds(string? text)
    {
        var parts = Parts().Match(text ?? "");
        return parts.Success ? parts.Groups["number"].Captures.Zip(parts.Groups["unit"].Captures, (number, unit) =>
            decimal.Parse(number.Value, CultureInfo.InvariantCulture) * Of(unit.Value)).Sum() : null;
    }

    private static decimal Of(string unit) => unit switch
    {
        "h" => 3600 * Second,
        "m" => 60 * Second,
        "s" => Second,
        "ms" => Second / 1000,
        _ => 1,
    };

    [GeneratedRegex(@"^(?:(?<number>\d+(?:\.\d+)?)(?<unit>h|ms|m|s|ns))+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}
