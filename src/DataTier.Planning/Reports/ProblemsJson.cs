using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DataTier.Settings;

namespace DataTier.Planning.Reports;

/// <summary>What is wrong with a project's settings, as one JSON document.</summary>
public static class ProblemsJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document, ended by a line feed.</summary>
    public static string Write(ProjectCheck check)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("errors", check.Errors);
            json.WriteNumber("warnings", check.Warnings);
            json.WriteStartArray("files");
            foreach (var file in check.Files)
            {
                json.WriteStringValue(file);
            }

            json.WriteEndArray();
            json.WriteStartArray("problems");
            foreach (var problem in check.Problems)
            {
                Write(json, problem);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("severity", problem.Severity == Severity.Error ? "error" : "warning");
        WritePlace(json, problem.At);
        json.WriteString("found", problem.Found);
        json.WriteString("allowed", problem.Allowed);
        json.WriteString("remedy", problem.Remedy);
        if (problem.Constraint is not null)
        {
            json.WriteString("constraint", problem.Constraint);
        }

        if (problem.With is not null)
        {
            json.WriteStartObject("with");
            WritePlace(json, problem.With);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteString("file", place.File);
        if (place is { Line: { } line, Column: { } column })
        {
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
        }

        json.WriteString("path", place.Path);
    }
}
