using Generator.Naming;
using Generator.Schemas;

namespace Generator.Writing;

/// <summary>Writes one property of a class of inputs.</summary>
internal static class InputProperty
{
    internal static void Write(CodeText code, Bindings bindings, PropertySpec property, Role role, bool json = false)
    {
        var isPlain = role == Role.Argument;
        var type = isPlain ? bindings.Types.Argument(property.Type) : bindings.Types.Input(property.Type, role);
        var attribute = Attribute(property, json);
        if (property.Type is TypeSpec.List or TypeSpec.Map)
        {
            Backed(code, property, attribute, type, $"{Field(property)} ??= new {type}()", nullable: false, isPlain);
        }
        else if (property.Secret && !isPlain)
        {
            Backed(code, property, attribute, type, Field(property), nullable: true, isPlain);
        }
        else
        {
            Document(code, property);
            code.Line(attribute);
            var (mark, end) = !property.Required ? ("?", "")
                : isPlain && bindings.Types.IsValueType(property.Type) ? ("", "")
                : ("", " = null!;");
            code.Line($"public {PackageNames.Modifier(property)}{type}{mark} {PackageNames.Property(property)} {{ get; set; }}{end}");
        }

        code.Blank();
    }

    private static void Backed(CodeText code, PropertySpec property, string attribute, string type, string get, bool nullable, bool isPlain)
    {
        var field = Field(property);
        code.Line(attribute);
        code.Line($"private {type}? {field};");
        code.Blank();
        Document(code, property);
        code.Open($"public {PackageNames.Modifier(property)}{type}{(nullable ? "?" : "")} {PackageNames.Property(property)}");
        code.Line($"get => {get};");
        var secret = type == "object" ? "CreateSecret<object>(value)" : "CreateSecret(value.ToOutput())";
        code.Line(property.Secret && !isPlain
            ? $"set => {field} = value is null ? null : ({type})global::Pulumi.Output.{secret};"
            : $"set => {field} = value;");
        code.Close();
    }

    private static void Document(CodeText code, PropertySpec property) => code.Document(property.Description, property.Deprecation);

    private static string Field(PropertySpec property) => CSharpNames.Field(property.Name);

    private static string Attribute(PropertySpec property, bool json) =>
        $"[Input({Literal.Text(property.Name)}{(property.Required ? ", required: true" : "")}{(json ? ", json: true" : "")})]";
}
