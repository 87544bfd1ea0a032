using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace DataTier.Planning.Plans;

/// <summary>Reads the JSON form of a plan; knows every field and refuses any other.</summary>
internal static class PlanReader
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 100_000, AllowDuplicateProperties = false };

    public static Plan Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return ReadPlan(new PlanElement(document.RootElement, null, "plan"));
        }
        catch (JsonException fault)
        {
            throw new PlanFormatException(
                $"plan: not complete JSON at line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}; save the plan again", fault);
        }
    }

    private static Plan ReadPlan(PlanElement json)
    {
        CheckVersion(json);
        var (project, stack) = ("", "");
        var (config, outputs) = (PlannedProperties.Empty, PlannedProperties.Empty);
        ImmutableArray<PlannedResource> resources = [];
        ImmutableArray<Diagnostic> diagnostics = [];
        foreach (var field in json.Fields(required: ["version", "project", "stack", "resources"]))
        {
            switch (field.Name)
            {
                case "version": break;
                case "project": project = field.Text(); break;
                case "stack": stack = field.Text(); break;
                case "config": config = Properties(field); break;
                case "resources": resources = Resources(field); break;
                case "outputs": outputs = Properties(field); break;
                case "diagnostics": diagnostics = field.Items(ReadDiagnostic); break;
                default: throw field.Surplus();
            }
        }

        return new Plan
        {
            Project = project,
            Stack = stack,
            Config = config,
            Resources = resources,
            Outputs = outputs,
            Diagnostics = diagnostics,
        };
    }

    // Before anything else: a newer form may differ in every other field.
    private static void CheckVersion(PlanElement json)
    {
        foreach (var field in json.Fields(required: ["version"]))
        {
            if (field.Name == "version" && field.RawText() != PlanJson.Version.ToString(CultureInfo.InvariantCulture))
            {
                throw new PlanFormatException(
                    $"{field.Path}: {field.RawText()} is not known; this tool reads version {PlanJson.Version}; save the plan again with this tool");
            }
        }
    }

    private static ImmutableArray<PlannedResource> Resources(PlanElement json)
    {
        var resources = json.Items(Resource);
        var urns = new HashSet<string>(resources.Length, StringComparer.Ordinal);
        for (var index = 0; index < resources.Length; index++)
        {
            if (!urns.Add(resources[index].Urn))
            {
                throw new PlanFormatException($"{json.Path}[{index}].urn: '{resources[index].Urn}' stands there twice; a resource has a URN of its own; save the plan again");
            }
        }

        return resources;
    }

    private static PlannedResource Resource(PlanElement json)
    {
        var resource = new PlannedResource { Urn = "", Type = "", Name = "" };
        foreach (var field in json.Fields(required: ["urn", "type", "name"]))
        {
            resource = field.Name switch
            {
                "urn" => resource with { Urn = field.Text() },
                "type" => resource with { Type = field.Text() },
                "name" => resource with { Name = field.Text() },
                "custom" => resource with { Custom = field.Flag() },
                "read" => resource with { Read = field.Flag() },
                "id" => resource with { Id = ReadValue(field) },
                "parent" => resource with { Parent = field.Text() },
                "provider" => resource with { Provider = field.Text() },
                "version" => resource with { Version = field.Text() },
                "inputs" => resource with { Inputs = Properties(field) },
                "outputs" => resource with { Outputs = Properties(field) },
                "dependencies" => resource with { Dependencies = field.Texts() },
                "propertyDependencies" => resource with { PropertyDependencies = PropertyDependencies(field) },
                "protect" => resource with { Protect = field.Flag() },
                "retainOnDelete" => resource with { RetainOnDelete = field.Flag() },
                "deleteBeforeReplace" => resource with { DeleteBeforeReplace = field.Flag() },
                "ignoreChanges" => resource with { IgnoreChanges = field.Texts() },
                "replaceOnChanges" => resource with { ReplaceOnChanges = field.Texts() },
                "hideDiffs" => resource with { HideDiffs = field.Texts() },
                "aliases" => resource with { Aliases = field.Texts() },
                "additionalSecretOutputs" => resource with { AdditionalSecretOutputs = field.Texts() },
                "customTimeouts" => resource with { CustomTimeouts = Timeouts(field) },
                "importId" => resource with { ImportId = field.Text() },
                "deletedWith" => resource with { DeletedWith = field.Text() },
                "replaceWith" => resource with { ReplaceWith = field.Texts() },
                _ => throw field.Surplus(),
            };
        }

        return resource;
    }

    private static Diagnostic ReadDiagnostic(PlanElement json)
    {
        var diagnostic = new Diagnostic(DiagnosticSeverity.Info, "");
        foreach (var field in json.Fields(required: ["severity", "message"]))
        {
            diagnostic = field.Name switch
            {
                "severity" => diagnostic with { Severity = Severity(field) },
                "message" => diagnostic with { Message = field.Text() },
                "urn" => diagnostic with { Urn = field.Text() },
                _ => throw field.Surplus(),
            };
        }

        return diagnostic;
    }

    private static DiagnosticSeverity Severity(PlanElement json) => json.Text() switch
    {
        "info" => DiagnosticSeverity.Info,
        "warning" => DiagnosticSeverity.Warning,
        "error" => DiagnosticSeverity.Error,
        _ => throw json.Refused("info, warning or error"),
    };

    private static CustomTimeouts Timeouts(PlanElement json)
    {
        var timeouts = new CustomTimeouts();
        foreach (var field in json.Fields(required: []))
        {
            timeouts = field.Name switch
            {
                "create" => timeouts with { Create = field.Text() },
                "update" => timeouts with { Update = field.Text() },
                "delete" => timeouts with { Delete = field.Text() },
                "read" => timeouts with { Read = field.Text() },
                _ => throw field.Surplus(),
            };
        }

        return timeouts;
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> PropertyDependencies(PlanElement json)
    {
        var dependencies = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var field in json.Fields(required: []))
        {
            dependencies.Add(field.Name, field.Texts());
        }

        return dependencies.ToImmutable();
    }

    private static PlannedProperties Properties(PlanElement json)
    {
        var properties = new List<KeyValuePair<string, PlannedValue>>();
        foreach (var field in json.Fields(required: []))
        {
            properties.Add(new(field.Name, ReadValue(field)));
        }

        return PlannedProperties.From(properties);
    }

    private static PlannedValue ReadValue(PlanElement json) => json.Kind switch
    {
        JsonValueKind.True => PlannedValue.Of(true),
        JsonValueKind.False => PlannedValue.Of(false),
        JsonValueKind.Number => Number(json),
        JsonValueKind.String => Text(json.Text()),
        JsonValueKind.Array => PlannedValue.Of(json.Items(ReadValue)),
        JsonValueKind.Object => PlannedValue.Of(Properties(json)),
        _ => PlannedValue.Absent,
    };

    private static PlannedValue Text(string text) => text switch
    {
        PlanJson.SecretMark => PlannedValue.Secret,
        PlanJson.UnknownMark => PlannedValue.Unknown,
        _ => PlannedValue.Of(PlanJson.ReadsLikeMark(text) ? text[1..] : text),
    };

    private static PlannedValue Number(PlanElement json)
    {
        var text = json.RawText();
        if (!text.Contains('E', StringComparison.OrdinalIgnoreCase)
            && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return PlannedValue.Of(number);
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var wide) && double.IsFinite(wide)
            ? PlannedValue.Of(wide)
            : throw json.Refused("a finite number");
    }
}
