using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parity.Tests.Comparison;

/// <summary>Walks two JSON values side by side, counts what it compares and reports each place where they differ.</summary>
internal sealed class ValueComparison(Action<string, string, string> differ)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How many scalar fields, empty containers and one-sided fields were compared.</summary>
    public int Fields { get; private set; }

    /// <summary>The text that stands for a value: compact JSON, the keys of objects in order.</summary>
    public static string Text(JsonNode? value) => Sorted(value)?.ToJsonString(Plain) ?? "null";

    /// <summary>Compares two values that both sides have.</summary>
    public void Compare(string path, JsonNode? recorded, JsonNode? ours)
    {
        switch (recorded, ours)
        {
            case (JsonObject left, JsonObject right) when left.Count + right.Count > 0:
                Compare(path, left, right);
                break;

            case (JsonArray left, JsonArray right) when left.Count == right.Count && left.Count > 0:
                for (var index = 0; index < left.Count; index++)
                {
                    Compare(Under(path, index.ToString(CultureInfo.InvariantCulture)), left[index], right[index]);
                }

                break;

            default:
                Fields++;
                if (!JsonNode.DeepEquals(recorded, ours))
                {
                    differ(path, Text(recorded), Text(ours));
                }

                break;
        }
    }

    private void Compare(string path, JsonObject recorded, JsonObject ours)
    {
        foreach (var (name, value) in recorded)
        {
            if (ours.TryGetPropertyValue(name, out var own))
            {
                Compare(Under(path, name), value, own);
            }
            else
            {
                Fields++;
                differ(Under(path, name), Text(value), Difference.Absent);
            }
        }

        foreach (var (name, own) in ours)
        {
            if (!recorded.ContainsKey(name))
            {
                Fields++;
                differ(Under(path, name), Difference.Absent, Text(own));
            }
        }
    }

    private static JsonNode? Sorted(JsonNode? value) => value switch
    {
        JsonObject fields => new JsonObject(fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => KeyValuePair.Create(field.Key, Sorted(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => value?.DeepClone(),
    };

    private static string Under(string path, string name) => path.Length == 0 ? name : $"{path}/{name}";
}
