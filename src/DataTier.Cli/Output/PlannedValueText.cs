using System.Globalization;
using DataTier.Planning.Plans;

namespace DataTier.Cli.Output;

/// <summary>A planned value on one line, as a person reads it.</summary>
internal static class PlannedValueText
{
    private const int LongestText = 120;

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

    private static string Quoted(string text)
    {
        var line = text.ReplaceLineEndings("\\n");
        return line.Length <= LongestText ? $"\"{line}\"" : $"\"{line[..LongestText]}…\"";
    }
}
