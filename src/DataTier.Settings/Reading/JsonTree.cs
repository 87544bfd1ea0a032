using System.Text.Json;

namespace DataTier.Settings.Reading;

/// <summary>Turns a configuration value, as the engine hands it over, into nodes without positions.</summary>
internal static class JsonTree
{
    /// <summary>Reads a structured value from its JSON text, and any other value as it stands.</summary>
    public static Node Read(string text)
    {
        if (text.AsSpan().TrimStart() is not ['{' or '[', ..])
        {
            return new ScalarNode(text, ScalarStyle.Either, Position: null);
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            // Text that only looks like JSON: whoever asks for a list or a mapping says that this is none.
            return new ScalarNode(text, ScalarStyle.Either, Position: null);
        }
    }

    private static Node Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var entries = new List<Entry>();
                foreach (var property in element.EnumerateObject())
                {
                    entries.Add(new Entry(property.Name, Position: null, Read(property.Value)));
                }

                return new MappingNode(entries, Position: null);

            case JsonValueKind.Array:
                var items = new List<Node>();
                foreach (var item in element.EnumerateArray())
                {
                    items.Add(Read(item));
                }

                return new ListNode(items, Position: null);

            case JsonValueKind.String:
                return new ScalarNode(element.GetString() ?? "", ScalarStyle.Quoted, Position: null);

            default:
                return new ScalarNode(element.GetRawText(), ScalarStyle.Plain, Position: null);
        }
    }
}
