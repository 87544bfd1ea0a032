using System.Text.Json;
using Generator.Naming;
using Generator.Schemas;

namespace Generator.Writing;

/// <summary>Writes what a class of inputs holds before the program sets anything.</summary>
internal sealed class DefaultValues(Bindings bindings, string owner)
{
    internal static bool Has(PropertySpec property) => property.Default is not null || property.DefaultEnvironment.Count > 0;

    /// <summary>The environment first, then the default of the schema.</summary>
    internal void Write(CodeText code, PropertySpec property)
    {
        var name = PackageNames.Property(property);
        if (property.Default is { } value)
        {
            code.Exact($"{name} = {Constant(property, value)};");
        }

        if (Environment(property) is { } environment)
        {
            var local = $"{CSharpNames.Field(property.Name)[1..]}FromEnvironment";
            code.Open($"if ({environment} is {{ }} {local})");
            code.Line($"{name} = {local};");
            code.Close();
        }
    }

    /// <summary>The call that reads the environment, or null when the schema names no variable.</summary>
    internal string? Environment(PropertySpec property)
    {
        if (property.DefaultEnvironment.Count == 0)
        {
            return null;
        }

        var reader = Below(property.Type) switch
        {
            TypeSpec.Plain { Kind: Scalar.Text } => "Text",
            TypeSpec.Plain { Kind: Scalar.Boolean } => "Boolean",
            TypeSpec.Plain { Kind: Scalar.Integer } => "Integer",
            TypeSpec.Plain { Kind: Scalar.Number } => "Number",
            _ => null,
        };
        if (reader is null)
        {
            bindings.Schema.Problems.Add($"{owner}.{property.Name}: an environment variable can give a text, a number or a boolean, not this type; take defaultInfo away");
            return null;
        }

        return $"{bindings.Defaults}.{reader}({string.Join(", ", property.DefaultEnvironment.Select(Literal.Text))})";
    }

    /// <summary>The default of the schema as C#.</summary>
    internal string Constant(PropertySpec property, JsonElement value)
    {
        if (property.Type is not TypeSpec.Named named || !bindings.Schema.IsEnum(named.Token))
        {
            return Literal.Value(value);
        }

        var member = bindings.Schema.Enum(named.Token).Members.FirstOrDefault(member => member.Value.GetRawText() == value.GetRawText());
        if (member is null)
        {
            bindings.Schema.Problems.Add($"{owner}.{property.Name}: default {value.GetRawText()} is no value of {named.Token}; use one of its values");
            return "default";
        }

        return $"{bindings.Names.Top(named.Token).Full}.{CSharpNames.Member(member.Name, member.Value.ToString())}";
    }

    private static TypeSpec Below(TypeSpec type) => type is TypeSpec.OneOf { Cases: [var first, ..] } ? first : type;
}
