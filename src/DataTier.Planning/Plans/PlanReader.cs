using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace DataTier.Planning.Plans;

/// <summary>Reads the JSON form of a plan; knows every field and refuses any other.</summary>
internal static class PlanReader
{
    public static Plan Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            CheckVersion(json.Span);
            var cursor = new PlanCursor(json.Span);
            var plan = ReadPlan(ref cursor);
            cursor.End();
            return plan;
        }
        catch (JsonException fault)
        {
            throw new PlanFormatException(
                $"plan: not complete JSON at line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}; save the plan again", fault);
        }
    }

    // Before anything else: a newer form may differ in every other field.
    private static void CheckVersion(ReadOnlySpan<byte> text)
    {
        var json = new PlanCursor(text);
        json.EnterObject();
        while (json.NextField(out var name))
        {
            if (name == "version")
            {
                var version = json.Found();
                if (version != PlanJson.Version.ToString(CultureInfo.InvariantCulture))
                {
                    throw new PlanFormatException(
                        $"{json.Path}: {version} is not known; this tool reads version {PlanJson.Version}; save the plan again with this tool");
                }

                return;
            }

            json.Skip();
        }

        throw json.Missing("version");
    }

    private static Plan ReadPlan(ref PlanCursor json)
    {
        string? project = null, stack = null;
        ImmutableArray<PlannedResource>? resources = null;
        var (config, outputs) = (PlannedProperties.Empty, PlannedProperties.Empty);
        var diagnostics = ImmutableArray<Diagnostic>.Empty;
        var values = new PlannedValueReader();
        var noted = new List<string>();
        json.EnterObject();
        while (json.NextField(noted, out var name))
        {
            switch (name)
            {
                case "version": break;
                case "project": project = json.Text(); break;
                case "stack": stack = json.Text(); break;
                case "config": config = values.Properties(ref json); break;
                case "resources": resources = Resources(ref json, values); break;
                case "outputs": outputs = values.Properties(ref json); break;
                case "diagnostics": diagnostics = Diagnostics(ref json); break;
                default: throw json.Surplus();
            }
        }

        return new Plan
        {
            Project = project ?? throw json.Missing("project"),
            Stack = stack ?? throw json.Missing("stack"),
            Config = config,
            Resources = resources ?? throw json.Missing("resources"),
            Outputs = outputs,
            Diagnostics = diagnostics,
        };
    }

    private static ImmutableArray<PlannedResource> Resources(ref PlanCursor json, PlannedValueReader values)
    {
        var reader = new PlannedResourceReader(values);
        var resources = ImmutableArray.CreateBuilder<PlannedResource>();
        var urns = new HashSet<string>(StringComparer.Ordinal);
        json.EnterList();
        while (json.NextItem())
        {
            var resource = reader.Read(ref json);
            resources.Add(urns.Add(resource.Urn)
                ? resource
                : throw new PlanFormatException($"{json.Path}.urn: '{resource.Urn}' stands there twice; a resource has a URN of its own; save the plan again"));
        }

        return resources.DrainToImmutable();
    }

    private static ImmutableArray<Diagnostic> Diagnostics(ref PlanCursor json)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        json.EnterList();
        while (json.NextItem())
        {
            diagnostics.Add(ReadDiagnostic(ref json));
        }

        return diagnostics.DrainToImmutable();
    }

    private static Diagnostic ReadDiagnostic(ref PlanCursor json)
    {
        DiagnosticSeverity? severity = null;
        string? message = null, urn = null;
        var noted = new List<string>();
        json.EnterObject();
        while (json.NextField(noted, out var name))
        {
            switch (name)
            {
                case "severity": severity = Severity(ref json); break;
                case "message": message = json.Text(); break;
                case "urn": urn = json.Text(); break;
                default: throw json.Surplus();
            }
        }

        return new Diagnostic(severity ?? throw json.Missing("severity"), message ?? throw json.Missing("message"), urn);
    }

    private static DiagnosticSeverity Severity(ref PlanCursor json) => json.Text() switch
    {
        "info" => DiagnosticSeverity.Info,
        "warning" => DiagnosticSeverity.Warning,
        "error" => DiagnosticSeverity.Error,
        _ => throw json.Refused("info, warning or error"),
    };
}
