using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DataTier.Planning.Changes;

namespace DataTier.Planning.Reports;

/// <summary>The JSON form of a review, for machines: the same review gives the same bytes. docs/review.md tells the fields.</summary>
public static class ReviewJson
{
    /// <summary>The version of the form; a field that is renamed or means something else makes the next one.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 100_000,
    };

    /// <summary>Writes the document, ended by a line feed.</summary>
    public static void Write(Review review, TextWriter output)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("project", review.Plan.Project);
            json.WriteString("stack", review.Plan.Stack);
            json.WriteString("outcome", review.Outcome.Word());
            json.WriteNumber("resources", review.Plan.Resources.Length);
            Verdicts(json, review);
            if (review.Against is { } against)
            {
                json.WriteString("against", against.Name);
                json.WritePropertyName("changes");
                ChangesJson.Write(json, against.Changes);
            }

            json.WritePropertyName("findings");
            FindingsJson.Write(json, review.Rules);
            if (review.Against is { } rules)
            {
                json.WritePropertyName("findingsDelta");
                FindingsDeltaJson.Write(json, rules.Findings);
            }

            json.WritePropertyName("promises");
            PromisesJson.Write(json, review.Promises);
            if (review.Against is { } promises)
            {
                json.WritePropertyName("promisesDelta");
                PromiseDeltaJson.Write(json, promises.Promises);
            }

            json.WritePropertyName("cost");
            CostJson.Write(json, review.Cost, review.Savings);
            if (review.Against is { } costs)
            {
                json.WritePropertyName("costDelta");
                CostDeltaJson.Write(json, costs);
            }

            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        output.Write('\n');
    }

    private static void Verdicts(Utf8JsonWriter json, Review review)
    {
        json.WriteStartArray("verdicts");
        foreach (var verdict in review.Verdicts)
        {
            json.WriteStartObject();
            json.WriteString("subject", verdict.Subject);
            json.WriteString("outcome", verdict.Outcome.Word());
            json.WriteString("words", verdict.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
