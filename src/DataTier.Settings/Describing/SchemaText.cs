using System.Text.Json;

namespace DataTier.Settings.Describing;

/// <summary>What several settings write into a schema.</summary>
internal static class SchemaText
{
    /// <summary>Writes a list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter schema, string name, IEnumerable<string> texts)
    {
        schema.WriteStartArray(name);
        foreach (var text in texts)
        {
            schema.WriteStringValue(text);
        }

        schema.WriteEndArray();
    }

    /// <summary>Writes a pattern, and what an editor says where a value does not match it.</summary>
    public static void WritePattern(this Utf8JsonWriter schema, string pattern, string message)
    {
        schema.WriteString("pattern", pattern);
        schema.WriteString("patternErrorMessage", message);
    }
}
