using Generator.Naming;
using Generator.Schemas;

namespace Generator.Writing;

/// <summary>Writes a class of what a provider answers: a nested type of a resource, the result of a function.</summary>
internal static class OutputClass
{
    internal static GeneratedFile Write(Bindings bindings, ObjectSpec spec, ClassName name, Role role, string? deprecation = null) =>
        bindings.File(name, spec.Token, code =>
        {
            bindings.CheckNames(spec.Token, name.Name, spec.Properties);
            code.Document(spec.Description, deprecation);
            code.Line("[OutputType]");
            code.Open($"public sealed class {name.Name}");
            foreach (var property in spec.Properties)
            {
                code.Document(property.Description);
                code.Line($"public {PackageNames.Modifier(property)}readonly {bindings.Types.Answer(property, role)} {PackageNames.Property(property)};");
            }

            code.Blank();
            Constructor(code, bindings, spec, name.Name, role);
            code.Close();
        });

    private static void Constructor(CodeText code, Bindings bindings, ObjectSpec spec, string name, Role role)
    {
        code.Line("[OutputConstructor]");
        if (spec.Properties.Count == 0)
        {
            code.Open($"private {name}()");
            code.Close();
            return;
        }

        code.Line($"private {name}(");
        for (var index = 0; index < spec.Properties.Count; index++)
        {
            var property = spec.Properties[index];
            var end = index == spec.Properties.Count - 1 ? ")" : ",";
            var parameter = CSharpNames.Parameter(property.Name);
            var key = parameter.TrimStart('@') == property.Name ? "" : $"[OutputConstructorParameter({Literal.Text(property.Name)})] ";
            code.Indented($"{key}{bindings.Types.Answer(property, role)} {parameter}{end}");
        }

        code.Open();
        foreach (var property in spec.Properties)
        {
            code.Line($"{PackageNames.Property(property)} = {CSharpNames.Parameter(property.Name)};");
        }

        code.Close();
    }
}
