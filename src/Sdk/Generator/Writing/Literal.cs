using System.Text;
using System.Text.Json;

namespace Generator.Writing;

/// <summary>Values of the schema as C# literals.</summary>
internal static class Literal
{
    internal static string Text(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var letter in value)
        {
            text.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => $"\\u{(int)letter:x4}",
                _ => letter.ToString(),
            });
        }

        return text.Append('"').ToString();
    }

    internal static string Value(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Text(value.ToString()) : value.GetRawText();
}
