using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DataTier.Planning.Reports;

/// <summary>How grave a result of a SARIF log is.</summary>
public enum SarifLevel
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Worth a look.</summary>
    Warning,

    /// <summary>Has to be repaired.</summary>
    Error,
}

/// <summary>What a tool checks, as a SARIF log describes it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it demands: a sentence.</param>
/// <param name="Level">How grave it is when it is broken.</param>
/// <param name="Source">Where one can read why; null where there is no such page.</param>
/// <param name="Tags">The controls of catalogues that it covers.</param>
public sealed record SarifRule(string Id, string Title, SarifLevel Level, string? Source, ImmutableArray<string> Tags);

/// <summary>Another place that a result is about, and what stands there.</summary>
public sealed record SarifPlace(string File, int? Line, int? Column, string Text);

/// <summary>One thing that a tool found, as a SARIF log tells it.</summary>
public sealed record SarifResult
{
    /// <summary>The id of the rule that is broken.</summary>
    public required string RuleId { get; init; }

    /// <summary>How grave it is.</summary>
    public required SarifLevel Level { get; init; }

    /// <summary>What was found and what to do.</summary>
    public required string Message { get; init; }

    /// <summary>The file to repair, relative to the project.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1 on; null where none is known.</summary>
    public int? Line { get; init; }

    /// <summary>The column, from 1 on; null where none is known.</summary>
    public int? Column { get; init; }

    /// <summary>The other side of a conflict; null where there is none.</summary>
    public SarifPlace? Related { get; init; }

    /// <summary>The URN of the resource; null where it is about none.</summary>
    public string? Urn { get; init; }

    /// <summary>Whether the tool could not tell.</summary>
    public bool Open { get; init; }

    /// <summary>Who accepts it and why; null where nobody does.</summary>
    public string? Accepted { get; init; }
}

/// <summary>Writes SARIF 2.1.0, which code scanning of pull requests reads.</summary>
/// <remarks>Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html</remarks>
public static class Sarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The log of one run of datatier, ended by a line feed: the same results give the same bytes.</summary>
    public static string Write(ImmutableArray<SarifRule> rules, ImmutableArray<SarifResult> results)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "datatier");
            json.WriteStartArray("rules");
            foreach (var rule in rules)
            {
                Write(json, rule);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var result in results)
            {
                Write(json, result);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, SarifRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        Text(json, "shortDescription", rule.Title);
        if (rule.Source is not null)
        {
            json.WriteString("helpUri", rule.Source);
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Word(rule.Level));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        foreach (var tag in rule.Tags)
        {
            json.WriteStringValue(tag);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SarifResult result)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", result.RuleId);

        // What is no failure has no level.
        json.WriteString("kind", result.Open ? "open" : "fail");
        json.WriteString("level", result.Open ? "none" : Word(result.Level));
        Text(json, "message", result.Message);
        json.WriteStartArray("locations");
        Location(json, result);
        json.WriteEndArray();
        if (result.Related is { } related)
        {
            json.WriteStartArray("relatedLocations");
            json.WriteStartObject();
            Physical(json, related.File, related.Line, related.Column);
            Text(json, "message", related.Text);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (result.Urn is not null)
        {
            json.WriteStartObject("partialFingerprints");
            json.WriteString("ruleAndUrn/v1", $"{result.RuleId} {result.Urn}");
            json.WriteEndObject();
        }

        if (result.Accepted is not null)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", result.Accepted);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter json, SarifResult result)
    {
        json.WriteStartObject();
        Physical(json, result.File, result.Line, result.Column);
        if (result.Urn is { } urn)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", urn[(urn.LastIndexOf(':') + 1)..]);
            json.WriteString("fullyQualifiedName", urn);
            json.WriteString("kind", "resource");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Physical(Utf8JsonWriter json, string file, int? line, int? column)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", file);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", line ?? 1);
        if (column is { } known)
        {
            json.WriteNumber("startColumn", known);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Word(SarifLevel level) => level switch
    {
        SarifLevel.Error => "error",
        SarifLevel.Warning => "warning",
        _ => "note",
    };
}
