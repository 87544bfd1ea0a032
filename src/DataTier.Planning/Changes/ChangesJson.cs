using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Changes;

/// <summary>The JSON form of <see cref="PlanChanges"/>: the same changes give the same bytes.</summary>
public static class ChangesJson
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 100_000,
    };

    /// <summary>The JSON text, ended by a line feed; further fields are written after those of the changes.</summary>
    public static string Write(PlanChanges changes, Action<Utf8JsonWriter>? further = null)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Layout))
        {
            Write(json, changes, further);
        }

        output.Write("\n"u8);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes the changes as one object, for a document that holds more.</summary>
    public static void Write(Utf8JsonWriter json, PlanChanges changes, Action<Utf8JsonWriter>? further = null)
    {
        json.WriteStartObject();
        json.WriteString("project", changes.After.Project);
        json.WriteString("stack", changes.After.Stack);
        json.WriteBoolean("stops", changes.Stops);
        json.WriteNumber("added", changes.Count(ChangeKind.Added));
        json.WriteNumber("updated", changes.Count(ChangeKind.Updated));
        json.WriteNumber("replaced", changes.Count(ChangeKind.Replaced));
        json.WriteNumber("removed", changes.Count(ChangeKind.Removed));
        json.WriteNumber("unchanged", changes.Unchanged);
        json.WriteNumber("unknown", changes.Unknown);
        json.WriteNumber("notCompared", changes.NotCompared);
        json.WriteStartArray("resources");
        foreach (var change in changes.Resources)
        {
            Write(json, change);
        }

        json.WriteEndArray();
        json.WriteStartArray("remarks");
        foreach (var remark in changes.Remarks)
        {
            json.WriteStringValue(remark);
        }

        json.WriteEndArray();
        further?.Invoke(json);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ResourceChange change)
    {
        json.WriteStartObject();
        json.WriteString("change", change.Kind.Word());
        json.WriteString("effect", change.Effect.Word());
        json.WriteBoolean("stops", change.Stops);
        json.WriteString("urn", change.Resource.Urn);
        Write(json, "formerUrn", change.Former is { } former && former.Urn != change.Resource.Urn ? former.Urn : null);
        json.WriteString("type", change.Resource.Type);
        json.WriteString("name", change.Resource.Name);
        Write(json, "client", change.Client);
        Write(json, "steps", change.Steps?.Word());
        Write(json, "cause", change.Cause);
        Write(json, "looksLike", change.LooksLike);
        json.WriteStartArray("dangers");
        foreach (var danger in change.Dangers)
        {
            Write(json, danger);
        }

        json.WriteEndArray();
        json.WriteStartArray("properties");
        foreach (var property in change.Properties)
        {
            Write(json, property);
        }

        json.WriteEndArray();
        json.WriteStartArray("reductions");
        foreach (var reduction in change.Reductions)
        {
            json.WriteStartObject();
            json.WriteString("path", reduction.Path);
            json.WriteString("harm", reduction.Harm);
            json.WriteBoolean("certain", reduction.Certain);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("options");
        foreach (var option in change.Options)
        {
            json.WriteStringValue(option);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Danger danger)
    {
        json.WriteStartObject();
        json.WriteString("danger", danger.Kind.Word());
        Write(json, "path", danger.Path);
        json.WriteString("message", danger.Message);
        if (danger.Allowance is { } allowance)
        {
            json.WriteStartObject("allowance");
            json.WriteString("resource", allowance.Resource);
            json.WriteString("reason", allowance.Reason);
            json.WriteString("owner", allowance.Owner);
            json.WriteString("until", allowance.Until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PropertyChange property)
    {
        json.WriteStartObject();
        json.WriteString("path", property.Difference.Path);
        json.WriteString("effect", property.Effect.Word());
        WriteValue(json, "before", property.Difference.Before);
        WriteValue(json, "after", property.Difference.After);
        Write(json, "why", property.Why);
        Write(json, "timing", property.Timing);
        Write(json, "cause", property.Difference.Cause);
        json.WriteString("confidence", property.Confidence);
        if (!property.Sources.IsEmpty)
        {
            json.WriteStartArray("sources");
            foreach (var source in property.Sources)
            {
                json.WriteStringValue(ChangeKnowledge.Shipped.Source(source));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, PlannedValue value)
    {
        if (value is not PlannedValue.AbsentValue)
        {
            json.WritePropertyName(name);
            PlanWriter.Write(json, value);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
