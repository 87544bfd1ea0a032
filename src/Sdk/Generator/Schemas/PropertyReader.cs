using System.Text.Json;

namespace Generator.Schemas;

/// <summary>Reads properties and their types; what cannot be read is noted with its place.</summary>
internal sealed class PropertyReader(JsonElement schema, Problems problems)
{
    private const string TypePrefix = "#/types/";
    private const string ResourcePrefix = "#/resources/";

    internal IReadOnlyList<PropertySpec> Read(string owner, IEnumerable<JsonProperty> members, IEnumerable<string> required)
    {
        var names = required.ToHashSet(StringComparer.Ordinal);
        var properties = members.Select(member => Property($"{owner}.{member.Name}", member, names)).ToList();
        foreach (var missing in names.Except(properties.Select(property => property.Name)).Order(StringComparer.Ordinal))
        {
            problems.Add($"{owner}: '{missing}' is required but there is no such property; add it or take it from the list");
        }

        properties.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return properties;
    }

    private PropertySpec Property(string place, JsonProperty member, HashSet<string> required)
    {
        var spec = member.Value;
        return new PropertySpec
        {
            Name = member.Name,
            Type = Type(place, spec),
            CSharpName = spec.Member("language")?.Member("csharp")?.Text("name"),
            Required = required.Contains(member.Name),
            Secret = spec.Flag("secret"),
            ReplaceOnChanges = spec.Flag("replaceOnChanges"),
            Constant = spec.Member("const"),
            Default = spec.Member("default"),
            DefaultEnvironment = [.. spec.Member("defaultInfo")?.Texts("environment") ?? []],
            Description = spec.Text("description"),
            Deprecation = spec.Text("deprecationMessage"),
        };
    }

    private TypeSpec Type(string place, JsonElement spec)
    {
        if (spec.Member("oneOf") is { ValueKind: JsonValueKind.Array } cases)
        {
            return new TypeSpec.OneOf([.. cases.EnumerateArray().Select(item => Type(place, item))]);
        }

        return spec.Text("$ref") is { } reference ? Referenced(place, reference, spec) : Declared(place, spec);
    }

    private TypeSpec Declared(string place, JsonElement spec)
    {
        switch (spec.Text("type"))
        {
            case "string":
                return new TypeSpec.Plain(Scalar.Text);
            case "integer":
                return new TypeSpec.Plain(Scalar.Integer);
            case "number":
                return new TypeSpec.Plain(Scalar.Number);
            case "boolean":
                return new TypeSpec.Plain(Scalar.Boolean);
            case "array" when spec.Member("items") is { } items:
                return new TypeSpec.List(Type(place, items));
            case "array":
                problems.Add($"{place}: an array without 'items'; say what it holds");
                break;
            case "object":
                return new TypeSpec.Map(spec.Member("additionalProperties") is { } values
                    ? Type(place, values)
                    : new TypeSpec.Plain(Scalar.Text));
            case var other:
                problems.Add($"{place}: type '{other}' is not known; use string, integer, number, boolean, array or object");
                break;
        }

        return new TypeSpec.Plain(Scalar.Any);
    }

    private TypeSpec Referenced(string place, string reference, JsonElement spec)
    {
        var plain = Uri.UnescapeDataString(reference);
        if (plain.StartsWith(TypePrefix, StringComparison.Ordinal))
        {
            var token = plain[TypePrefix.Length..];
            if (schema.Member("types")?.Member(token) is not null)
            {
                return new TypeSpec.Named(token);
            }

            // A token type: a name for what is on the wire the plain type beside it.
            if (spec.Text("type") is not null)
            {
                return Declared(place, spec);
            }
        }
        else if (plain.StartsWith(ResourcePrefix, StringComparison.Ordinal))
        {
            var token = plain[ResourcePrefix.Length..];
            if (schema.Member("resources")?.Member(token) is not null)
            {
                return new TypeSpec.Reference(token);
            }
        }
        else if (BuiltIn(plain) is { } scalar)
        {
            return new TypeSpec.Plain(scalar);
        }

        problems.Add($"{place}: '{reference}' leads nowhere in this file; add the type or correct the reference");
        return new TypeSpec.Plain(Scalar.Any);
    }

    private static Scalar? BuiltIn(string reference) => reference switch
    {
        "pulumi.json#/Any" => Scalar.Any,
        "pulumi.json#/Json" => Scalar.Json,
        "pulumi.json#/Asset" => Scalar.Asset,
        "pulumi.json#/Archive" => Scalar.Archive,
        _ => null,
    };
}
