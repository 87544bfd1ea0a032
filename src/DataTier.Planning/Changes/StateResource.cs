using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>Reads one resource of an exported Pulumi state.</summary>
internal static class StateResource
{
    /// <summary>Marks an object of the state that stands for something else.</summary>
    private const string SignatureKey = "4dabf18193072939515e22adb298388d";

    private const string SecretSignature = "1b47061264138c4ac30d75fd1eb44270";

    /// <summary>Stands for a value that was unknown when the state was written.</summary>
    private const string UnknownMark = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /// <summary>Lists the properties of an object that the provider filled in.</summary>
    private const string Defaults = "__defaults";

    private const string Providers = "pulumi:providers:";
    private const string ProviderVersion = "version";

    /// <summary>The resource; null when it only waits for its deletion.</summary>
    public static PlannedResource? Read(JsonElement json, int index)
    {
        if (Flag(json, "delete"))
        {
            return null;
        }

        var type = Required(json, "type", index);
        var urn = Required(json, "urn", index);
        return new PlannedResource
        {
            Urn = urn,
            Type = type,
            Name = urn[(urn.LastIndexOf("::", StringComparison.Ordinal) + 2)..],
            Custom = Flag(json, "custom"),
            Read = Flag(json, "external"),
            Version = type.StartsWith(Providers, StringComparison.Ordinal) && json.TryGetProperty("inputs", out var inputs) ? Text(inputs, ProviderVersion) : null,
            Id = Text(json, "id") is { } id ? PlannedValue.Of(id) : PlannedValue.Absent,
            Parent = Text(json, "parent"),
            Provider = Text(json, "provider") is { } provider ? provider[..Math.Max(0, provider.LastIndexOf("::", StringComparison.Ordinal))] : null,
            Inputs = Properties(json, "inputs", type),
            Outputs = Properties(json, "outputs", type),
            Dependencies = Texts(json, "dependencies"),
            PropertyDependencies = PropertyDependencies(json),
            Protect = Flag(json, "protect"),
            RetainOnDelete = Flag(json, "retainOnDelete"),
            Aliases = Texts(json, "aliases"),
        };
    }

    private static PlannedProperties Properties(JsonElement json, string name, string type)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.Object)
        {
            return PlannedProperties.Empty;
        }

        var properties = Properties(value);
        return type.StartsWith(Providers, StringComparison.Ordinal) ? Configuration(properties) : properties;
    }

    // A state keeps the configuration of a provider as text: JSON for everything that is no text itself.
    private static PlannedProperties Configuration(PlannedProperties properties)
    {
        var values = new List<KeyValuePair<string, PlannedValue>>();
        foreach (var (name, value) in properties.Entries)
        {
            if (name != ProviderVersion)
            {
                values.Add(new(name, value is PlannedValue.Known { Value: string text } ? FromText(text, value) : value));
            }
        }

        return PlannedProperties.From(values);
    }

    private static PlannedValue FromText(string text, PlannedValue value)
    {
        if (text is not (['[', ..] or ['{', ..] or "true" or "false"))
        {
            return value;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return Value(document.RootElement);
        }
        catch (JsonException)
        {
            // A text that only begins like JSON is a text.
            return value;
        }
    }

    private static PlannedProperties Properties(JsonElement json)
    {
        var filled = Texts(json, Defaults);
        var properties = new List<KeyValuePair<string, PlannedValue>>();
        foreach (var property in json.EnumerateObject())
        {
            if (!property.Name.StartsWith("__", StringComparison.Ordinal) && !filled.Contains(property.Name))
            {
                properties.Add(new(property.Name, Value(property.Value)));
            }
        }

        return PlannedProperties.From(properties);
    }

    private static PlannedValue Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => PlannedValue.Of(true),
        JsonValueKind.False => PlannedValue.Of(false),
        JsonValueKind.Number => decimal.TryParse(json.GetRawText(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? PlannedValue.Of(number)
            : PlannedValue.Of(json.GetDouble()),
        JsonValueKind.String => json.ValueEquals(UnknownMark) ? PlannedValue.Unknown : PlannedValue.Of(json.GetString() ?? ""),
        JsonValueKind.Array => PlannedValue.Of([.. json.EnumerateArray().Select(Value)]),
        JsonValueKind.Object when Text(json, SignatureKey) is { } signature => signature == SecretSignature ? PlannedValue.Secret : PlannedValue.Unknown,
        JsonValueKind.Object => PlannedValue.Of(Properties(json)),
        _ => PlannedValue.Absent,
    };

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> PropertyDependencies(JsonElement json)
    {
        var dependencies = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (json.TryGetProperty("propertyDependencies", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in properties.EnumerateObject())
            {
                if (Texts(properties, property.Name) is { IsEmpty: false } urns)
                {
                    dependencies.Add(property.Name, urns);
                }
            }
        }

        return dependencies.ToImmutable();
    }

    private static ImmutableArray<string> Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString() ?? "")]
            : [];

    private static bool Flag(JsonElement json, string name) => json.TryGetProperty(name, out var flag) && flag.ValueKind == JsonValueKind.True;

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static string Required(JsonElement json, string name, int index) =>
        (json.ValueKind == JsonValueKind.Object ? Text(json, name) : null)
        ?? throw new PlanFormatException($"state.deployment.resources[{index}].{name}: missing; every resource of a state has one; export it again with pulumi stack export");
}
