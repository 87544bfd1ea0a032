using System.Globalization;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Reports;

/// <summary>A planned value on one line, as a person reads it.</summary>
public static class PlannedValueText
{
    private const int LongestText = 120;

    /// <summary>The whole value; long texts in it are cut.</summary>
    public static string Of(PlannedValue value) => value switch
    {
        PlannedValue.Known { Value: string text } => Quoted(text),
        PlannedValue.Known { Value: bool flag } => flag ? "true" : "false",
        PlannedValue.Known known => Convert.ToString(known.Value, CultureInfo.InvariantCulture) ?? "",
        PlannedValue.List list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        PlannedValue.Map map => $"{{{string.Join(", ", map.Properties.Entries.Select(entry => $"{entry.Key}: {Of(entry.Value)}"))}}}",
        PlannedValue.SecretValue => "[secret]",
        PlannedValue.UnknownValue => "[unknown]",
        _ => "null",
    };

    /// <summary>One side of a difference: what is not there is <c>(none)</c>, and what is long is cut.</summary>
    public static string SideOf(PlannedValue value, int longest = int.MaxValue) =>
        value is PlannedValue.AbsentValue ? "(none)" : ReportText.Cut(Of(value), longest);

    private static string Quoted(string text)
    {
        var line = text.ReplaceLineEndings("\\n");
        return line.Length <= LongestText ? $"\"{line}\"" : $"\"{ReportText.Cut(line, LongestText + 1)}\"";
    }
}
