using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Turns a reference into an object of the class that stands for its type, where one is loaded.</summary>
internal static class ReferencedResources
{
    // Found when the first reference arrives: most programs never get one.
    private static readonly Lazy<Dictionary<string, Type>> Classes = new(FindClasses);

    public static Resource Find(string urn, string? id, string? version)
    {
        var types = UrnText.TypesOf(urn);
        var type = types[(types.LastIndexOf('$') + 1)..];
        return Classes.Value.TryGetValue(Key(type, version), out var known) || Classes.Value.TryGetValue(Key(type, null), out known)
            ? Create(known, urn)
            : new DependencyResource(urn, id);
    }

    private static Resource Create(Type type, string urn)
    {
        foreach (var constructor in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public))
        {
            var parameters = constructor.GetParameters();
            if (parameters is [{ ParameterType: var first }, .., { ParameterType: var last }]
                && first == typeof(string) && typeof(ResourceOptions).IsAssignableFrom(last))
            {
                var options = (ResourceOptions)Activator.CreateInstance(last)!; // options classes have a constructor without parameters
                options.Urn = urn;
                var arguments = new object?[parameters.Length];
                (arguments[0], arguments[^1]) = (UrnText.NameOf(urn), options);
                return (Resource)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null);
            }
        }

        throw new InvalidOperationException($"{type} stands for a resource type, but has no constructor (string name, …, options) to make one from a reference");
    }

    private static Dictionary<string, Type> FindClasses()
    {
        var classes = new Dictionary<string, Type>();
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            if (assembly.IsDynamic || !Uses(assembly))
            {
                continue;
            }

            foreach (var type in assembly.GetTypes())
            {
                if (type.IsSubclassOf(typeof(Resource)) && !type.IsAbstract && type.GetCustomAttribute<ResourceTypeAttribute>() is { } attribute)
                {
                    classes.TryAdd(Key(attribute.Type, attribute.Version), type);
                    classes.TryAdd(Key(attribute.Type, null), type);
                }
            }
        }

        return classes;
    }

    private static bool Uses(Assembly assembly) =>
        Array.Exists(assembly.GetReferencedAssemblies(), name => name.Name == typeof(Resource).Assembly.GetName().Name);

    private static string Key(string type, string? version) => $"{type} {version}";
}
