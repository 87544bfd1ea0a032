using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DataTier.Planning.Rules;

namespace DataTier.Planning.Reports;

/// <summary>The JSON form of a <see cref="RuleReport"/>: the same report gives the same bytes.</summary>
public static class FindingsJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON text, ended by a line feed.</summary>
    public static string Write(RuleReport report)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Layout))
        {
            Write(json, report);
        }

        output.Write("\n"u8);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes the report as one object, for a document that holds more.</summary>
    public static void Write(Utf8JsonWriter json, RuleReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("project", report.Plan.Project);
        json.WriteString("stack", report.Plan.Stack);
        json.WriteBoolean("stops", report.Stops);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var result in report.Rules)
        {
            json.WriteStartObject();
            json.WriteString("id", result.Rule.Id);
            json.WriteString("title", result.Rule.Title);
            json.WriteString("severity", Word(result.Rule.Severity));
            json.WriteString("verdict", Word(result.Verdict));
            json.WriteNumber("passed", result.Passed);
            json.WriteNumber("findings", result.Findings.Length);
            Texts(json, "controls", result.Rule.Controls);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Texts(json, "errors", report.Errors);
        Texts(json, "warnings", report.Warnings);
        json.WriteEndObject();
    }

    /// <summary>The word for a severity.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.High => "high",
        Severity.Medium => "medium",
        _ => "low",
    };

    /// <summary>The word for a verdict.</summary>
    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Passed => "passed",
        Verdict.Failed => "failed",
        Verdict.Unknown => "unknown",
        _ => "not applicable",
    };

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", Word(finding.Rule.Severity));
        json.WriteString("verdict", Word(finding.Verdict));
        json.WriteBoolean("open", finding.Open);
        json.WriteString("urn", finding.Resource.Urn);
        json.WriteString("message", finding.Message);
        if (finding.Client is not null)
        {
            json.WriteString("client", finding.Client);
        }

        if (finding.Relaxation is { } relaxation)
        {
            json.WriteStartObject("relaxedBy");
            json.WriteString("tier", relaxation.Tier);
            json.WriteString("reason", relaxation.Reason);
            json.WriteEndObject();
        }

        if (finding.Waiver is { } waiver)
        {
            json.WriteStartObject("waiver");
            json.WriteString("resource", waiver.Resource);
            json.WriteString("reason", waiver.Reason);
            json.WriteString("owner", waiver.Owner);
            json.WriteString("expires", waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
