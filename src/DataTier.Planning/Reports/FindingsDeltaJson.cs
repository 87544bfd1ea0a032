using System.Collections.Immutable;
using System.Text.Json;
using DataTier.Planning.Rules;

namespace DataTier.Planning.Reports;

/// <summary>The JSON form of what a change does to the findings.</summary>
public static class FindingsDeltaJson
{
    /// <summary>Writes the difference as one object, for a document that holds more.</summary>
    public static void Write(Utf8JsonWriter json, FindingsDelta delta)
    {
        json.WriteStartObject();
        Write(json, "new", delta.New);
        Write(json, "gone", delta.Gone);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<Finding> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("verdict", FindingsJson.Word(finding.Verdict));
            json.WriteString("urn", finding.Resource.Urn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
