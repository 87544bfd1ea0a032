using Generator.Naming;
using Generator.Schemas;

namespace Generator.Writing;

/// <summary>Writes the configuration of the package: what the stack says, unless the program sets it.</summary>
internal static class ConfigFile
{
    internal static GeneratedFile Write(Bindings bindings, IReadOnlyList<PropertySpec> variables, IEnumerable<ObjectSpec> types) =>
        bindings.File(bindings.Names.ConfigClass, "the configuration", code =>
        {
            var owner = $"{bindings.Schema.Name} config";
            bindings.CheckNames(owner, "Config", variables);
            var defaults = new DefaultValues(bindings, owner);
            code.Open("public static class Config");
            code.Line($"private static global::Pulumi.Config __source => new global::Pulumi.Config({Literal.Text(bindings.Schema.Name)});");
            code.Blank();
            foreach (var variable in variables)
            {
                Variable(code, bindings, defaults, variable);
            }

            Types(code, bindings, [.. types]);
            code.Close();
        });

    private static void Variable(CodeText code, Bindings bindings, DefaultValues defaults, PropertySpec variable)
    {
        var type = Type(bindings, variable.Type);
        var field = CSharpNames.Field(variable.Name);
        var key = Literal.Text(variable.Name);
        var read = variable.Type switch
        {
            TypeSpec.Plain { Kind: Scalar.Text } => $"__source.Get({key})",
            TypeSpec.Plain { Kind: Scalar.Boolean } => $"__source.GetBoolean({key})",
            TypeSpec.Plain { Kind: Scalar.Integer } => $"__source.GetInt32({key})",
            TypeSpec.Plain { Kind: Scalar.Number } => $"__source.GetDouble({key})",
            _ => $"__source.GetObject<{type}>({key})",
        };
        if (defaults.Environment(variable) is { } environment)
        {
            read += $" ?? {environment}";
        }

        if (variable.Default is { } value)
        {
            read += $" ?? {defaults.Constant(variable, value)}";
        }

        code.Line($"private static (bool IsSet, {type} Value) {field};");
        code.Document(variable.Description, variable.Deprecation);
        code.Open($"public static {type} {PackageNames.Property(variable)}");
        code.Exact($"get => {field}.IsSet ? {field}.Value : {read};");
        code.Line($"set => {field} = (true, value);");
        code.Close();
        code.Blank();
    }

    private static void Types(CodeText code, Bindings bindings, IReadOnlyList<ObjectSpec> types)
    {
        if (types.Count == 0)
        {
            return;
        }

        code.Open("public static class Types");
        foreach (var type in types)
        {
            code.Document(type.Description);
            code.Open($"public class {bindings.Names.Nested(type.Token, Role.Setting).Name}");
            foreach (var property in type.Properties)
            {
                code.Document(property.Description, property.Deprecation);
                code.Line($"[global::System.Text.Json.Serialization.JsonPropertyName({Literal.Text(property.Name)})]");
                var (text, end) = property.Required && property.Type is not TypeSpec.List
                    ? (bindings.Types.Value(property.Type, Role.Setting), bindings.Types.IsValueType(property.Type) ? "" : " = null!;")
                    : (Type(bindings, property.Type), "");
                code.Line($"public {text} {PackageNames.Property(property)} {{ get; set; }}{end}");
            }

            code.Close();
            code.Blank();
        }

        code.Close();
    }

    private static string Type(Bindings bindings, TypeSpec type) =>
        bindings.Types.Value(type, Role.Setting) + (type is TypeSpec.List ? "" : "?");
}
