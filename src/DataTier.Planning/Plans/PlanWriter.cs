using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DataTier.Planning.Plans;

/// <summary>Writes a plan as JSON.</summary>
internal static class PlanWriter
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        // The text goes to files and terminals, never into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // Programs may nest deeper than the writer's own limit of a thousand levels.
        MaxDepth = 100_000,
    };

    public static void Write(Plan plan, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Layout);
        json.WriteStartObject();
        json.WriteNumber("version", PlanJson.Version);
        json.WriteString("project", plan.Project);
        json.WriteString("stack", plan.Stack);
        Write(json, "config", plan.Config);
        json.WriteStartArray("resources");
        foreach (var resource in plan.Resources)
        {
            Write(json, resource);
        }

        json.WriteEndArray();
        Write(json, "outputs", plan.Outputs);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in plan.Diagnostics)
        {
            Write(json, diagnostic);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PlannedResource resource)
    {
        json.WriteStartObject();
        json.WriteString("urn", resource.Urn);
        json.WriteString("type", resource.Type);
        json.WriteString("name", resource.Name);
        json.WriteBoolean("custom", resource.Custom);
        Write(json, "read", resource.Read);
        if (resource.Id is not PlannedValue.AbsentValue)
        {
            json.WritePropertyName("id");
            Write(json, resource.Id);
        }

        Write(json, "parent", resource.Parent);
        Write(json, "provider", resource.Provider);
        Write(json, "version", resource.Version);
        Write(json, "inputs", resource.Inputs);
        Write(json, "outputs", resource.Outputs);
        Write(json, "dependencies", resource.Dependencies);
        Write(json, resource.PropertyDependencies);
        Write(json, "protect", resource.Protect);
        Write(json, "retainOnDelete", resource.RetainOnDelete);
        if (resource.DeleteBeforeReplace is { } deleteBeforeReplace)
        {
            json.WriteBoolean("deleteBeforeReplace", deleteBeforeReplace);
        }

        Write(json, "ignoreChanges", resource.IgnoreChanges);
        Write(json, "replaceOnChanges", resource.ReplaceOnChanges);
        Write(json, "hideDiffs", resource.HideDiffs);
        Write(json, "aliases", resource.Aliases);
        Write(json, "additionalSecretOutputs", resource.AdditionalSecretOutputs);
        Write(json, resource.CustomTimeouts);
        Write(json, "importId", resource.ImportId);
        Write(json, "deletedWith", resource.DeletedWith);
        Write(json, "replaceWith", resource.ReplaceWith);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("severity", diagnostic.Severity switch
        {
            DiagnosticSeverity.Info => "info",
            DiagnosticSeverity.Warning => "warning",
            _ => "error",
        });
        json.WriteString("message", diagnostic.Message);
        Write(json, "urn", diagnostic.Urn);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CustomTimeouts? timeouts)
    {
        if (timeouts is null)
        {
            return;
        }

        json.WriteStartObject("customTimeouts");
        Write(json, "create", timeouts.Create);
        Write(json, "update", timeouts.Update);
        Write(json, "delete", timeouts.Delete);
        Write(json, "read", timeouts.Read);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImmutableSortedDictionary<string, ImmutableArray<string>> dependencies)
    {
        if (dependencies.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("propertyDependencies");
        foreach (var (property, urns) in dependencies)
        {
            Write(json, property, urns);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, bool flag)
    {
        if (flag)
        {
            json.WriteBoolean(name, flag);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, PlannedProperties properties)
    {
        json.WritePropertyName(name);
        Write(json, properties);
    }

    private static void Write(Utf8JsonWriter json, PlannedProperties properties)
    {
        json.WriteStartObject();
        foreach (var (name, value) in properties.Entries)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, PlannedValue value)
    {
        switch (value)
        {
            case PlannedValue.Known { Value: bool flag }:
                json.WriteBooleanValue(flag);
                break;
            case PlannedValue.Known { Value: string text }:
                json.WriteStringValue(PlanJson.ReadsLikeMark(text) ? "\\" + text : text);
                break;
            case PlannedValue.Known { Value: decimal number }:
                json.WriteNumberValue(number);
                break;
            case PlannedValue.Known { Value: double number }:
                json.WriteRawValue(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case PlannedValue.List list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case PlannedValue.Map map:
                Write(json, map.Properties);
                break;
            case PlannedValue.UnknownValue:
                json.WriteStringValue(PlanJson.UnknownMark);
                break;
            case PlannedValue.SecretValue:
                json.WriteStringValue(PlanJson.SecretMark);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
