using Generator.Naming;
using Generator.Schemas;

namespace Generator.Writing;

/// <summary>The classes of inputs that a package has, each as the official package shapes it.</summary>
internal static class InputFiles
{
    internal static GeneratedFile Arguments(Bindings bindings, ResourceSpec resource) =>
        InputClass.Write(bindings, new InputClass.Shape(bindings.Names.Args(resource), $"{resource.Token} inputs", Role.Input, Free(resource))
        {
            OfProvider = resource.IsProvider,
            Sealed = resource.IsProvider || !bindings.Names.IsKubernetes,
        });

    internal static GeneratedFile State(Bindings bindings, ResourceSpec resource) =>
        InputClass.Write(bindings, new InputClass.Shape(bindings.Names.Top(resource.Token, "State"), $"{resource.Token} state", Role.State, resource.State ?? [])
        {
            Remarks = resource.StateIsDerived ? "Made from the outputs: the schema states no inputs of a look-up." : null,
        });

    internal static GeneratedFile Function(Bindings bindings, FunctionSpec function, string suffix, Role role) =>
        InputClass.Write(bindings, new InputClass.Shape(bindings.Names.Top(function.Token, suffix), $"{function.Token} inputs", role, function.Inputs)
        {
            OfFunction = true,
        });

    internal static GeneratedFile Nested(Bindings bindings, ObjectSpec spec, ClassName name, Role role) =>
        InputClass.Write(bindings, new InputClass.Shape(name, spec.Token, role, spec.Properties)
        {
            Description = spec.Description,
            Sealed = !bindings.Names.IsKubernetes,
        });

    // A constant is filled in by the resource, so the program need not give it.
    private static List<PropertySpec> Free(ResourceSpec resource) =>
        [.. resource.Inputs.Select(input => input.Constant is null ? input : input with { Required = false })];
}
