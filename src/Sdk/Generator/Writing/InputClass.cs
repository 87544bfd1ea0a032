using Generator.Naming;
using Generator.Schemas;

namespace Generator.Writing;

/// <summary>Writes a class of inputs: arguments of a resource or function, a state, a nested type.</summary>
internal static class InputClass
{
    internal sealed record Shape(ClassName Name, string Owner, Role Role, IReadOnlyList<PropertySpec> Properties)
    {
        internal string? Description { get; init; }

        internal string? Remarks { get; init; }

        internal bool OfProvider { get; init; }

        internal bool Sealed { get; init; } = true;

        internal bool OfFunction { get; init; }
    }

    internal static GeneratedFile Write(Bindings bindings, Shape shape) =>
        bindings.File(shape.Name, shape.Owner, code => Write(code, bindings, shape));

    private static void Write(CodeText code, Bindings bindings, Shape shape)
    {
        var name = shape.Name.Name;
        bindings.CheckNames(shape.Owner, name, shape.Properties);
        code.Document(shape.Description);
        if (shape.Remarks is not null)
        {
            code.Line($"/// <remarks>{shape.Remarks}</remarks>");
        }

        var ancestor = shape.Role == Role.Argument || shape.OfFunction ? "InvokeArgs" : "ResourceArgs";
        code.Open($"public {(shape.Sealed ? "sealed " : "")}class {name} : global::Pulumi.{ancestor}");
        foreach (var property in shape.Properties)
        {
            InputProperty.Write(code, bindings, property, shape.Role, shape.OfProvider && !IsText(property.Type));
        }

        Constructor(code, bindings, shape);
        code.Line($"public static new {name} Empty => new {name}();");
        code.Close();
    }

    private static void Constructor(CodeText code, Bindings bindings, Shape shape)
    {
        var defaults = new DefaultValues(bindings, shape.Owner);
        var preset = shape.Properties.Where(DefaultValues.Has).ToList();
        if (preset.Count == 0)
        {
            return;
        }

        code.Open($"public {shape.Name.Name}()");
        foreach (var property in preset)
        {
            defaults.Write(code, property);
        }

        code.Close();
        code.Blank();
    }

    private static bool IsText(TypeSpec type) => type is TypeSpec.Plain { Kind: Scalar.Text };
}
