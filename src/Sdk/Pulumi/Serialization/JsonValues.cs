using System.Text.Json;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>JSON as a plain value; null inside an object stays.</summary>
internal static class JsonValues
{
    public static Value? Encode(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Undefined => null,
        JsonValueKind.Null => Value.ForNull(),
        JsonValueKind.True => Value.ForBool(true),
        JsonValueKind.False => Value.ForBool(false),
        JsonValueKind.Number => Value.ForNumber(json.GetDouble()),
        JsonValueKind.String => Value.ForString(json.GetString()),
        JsonValueKind.Array => Value.ForList([.. json.EnumerateArray().Select(Inner)]),
        _ => Object(json),
    };

    private static Value Object(JsonElement json)
    {
        var fields = new Struct();
        foreach (var property in json.EnumerateObject())
        {
            fields.Fields[property.Name] = Inner(property.Value);
        }

        return Value.ForStruct(fields);
    }

    private static Value Inner(JsonElement json) => Encode(json) ?? Value.ForNull();
}
