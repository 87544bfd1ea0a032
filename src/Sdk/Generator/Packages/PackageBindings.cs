using Generator.Naming;
using Generator.Schemas;
using Generator.Writing;

namespace Generator.Packages;

/// <summary>All files of the bindings of one package.</summary>
public static class PackageBindings
{
    /// <summary>Makes the files, in the order of their paths.</summary>
    public static IReadOnlyList<GeneratedFile> Make(PackageSchema schema, TypeList types)
    {
        var bindings = new Bindings(schema);
        var resources = Resources(schema, types, bindings.Names).Prepend(schema.Provider()).ToList();
        var functions = types.Functions.Select(schema.Function).ToList();
        var config = schema.Config();
        var reach = new Reach(schema, bindings.Names, types.Resources.ToHashSet(StringComparer.Ordinal));
        foreach (var resource in resources)
        {
            reach.Follow(resource.Token, resource.Inputs, Role.Input);
            reach.Follow(resource.Token, resource.Outputs, Role.Output);
            reach.Follow(resource.Token, resource.State ?? [], Role.State);
        }

        foreach (var function in functions)
        {
            reach.Follow(function.Token, function.Inputs, Role.Argument);
            reach.Follow(function.Token, function.Inputs, Role.InvokeInput);
            reach.Follow(function.Token, function.Outputs, Role.Result);
        }

        reach.Follow($"{schema.Name} config", config, Role.Setting);
        schema.Problems.ThrowIfAny();

        var files = new List<GeneratedFile>();
        files.AddRange(DefaultsFile.Write(bindings, resources.Any(resource => resource.IsComponent), functions.Count > 0));
        files.AddRange(resources.Select(resource => new ResourceFile(bindings, resource).Write()));
        files.AddRange(resources.Select(resource => InputFiles.Arguments(bindings, resource)));
        files.AddRange(resources.Where(resource => resource.State is not null).Select(resource => InputFiles.State(bindings, resource)));
        files.AddRange(functions.SelectMany(function => Function(bindings, function)));
        files.AddRange(reach.Enums.Select(token => EnumFile.Write(bindings, schema.Enum(token))));
        files.AddRange(Nested(bindings, reach, resources));
        if (config.Count > 0)
        {
            files.Add(ConfigFile.Write(bindings, config, reach.Objects.Where(type => type.Role == Role.Setting).Select(type => type.Spec)));
        }

        CheckPaths(schema, files);
        schema.Problems.ThrowIfAny();
        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files;
    }

    private static IEnumerable<ResourceSpec> Resources(PackageSchema schema, TypeList types, PackageNames names)
    {
        // Kubernetes looks objects up by their id alone.
        var derive = !schema.HasStates && !names.IsKubernetes;
        return types.Resources.Select(schema.Resource).Select(resource => derive && !resource.IsComponent ? StateOf.Derive(resource) : resource);
    }

    private static IEnumerable<GeneratedFile> Function(Bindings bindings, FunctionSpec function)
    {
        yield return FunctionFile.Write(bindings, function);
        if (function.Inputs.Count > 0)
        {
            yield return InputFiles.Function(bindings, function, "Args", Role.Argument);
            yield return InputFiles.Function(bindings, function, "InvokeArgs", Role.InvokeInput);
        }

        var result = new ObjectSpec(function.Token, null, function.Outputs);
        yield return OutputClass.Write(bindings, result, bindings.Names.Top(function.Token, "Result"), Role.Result);
    }

    private static IEnumerable<GeneratedFile> Nested(Bindings bindings, Reach reach, IReadOnlyList<ResourceSpec> resources)
    {
        // Written as the arguments of the resource already.
        var written = resources.Select(resource => bindings.Names.Args(resource)).ToHashSet();
        foreach (var (spec, role) in reach.Objects)
        {
            var name = bindings.Names.Nested(spec.Token, role);
            if (role is Role.Output or Role.Result)
            {
                yield return OutputClass.Write(bindings, spec, name, role);
            }
            else if (role != Role.Setting && !written.Contains(name))
            {
                yield return InputFiles.Nested(bindings, spec, name, role);
            }
        }
    }

    private static void CheckPaths(PackageSchema schema, IEnumerable<GeneratedFile> files)
    {
        foreach (var same in files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            schema.Problems.Add($"{same.Key}: {same.Count()} types of the schema would be this class; take all but one from the list of types");
        }
    }
}
