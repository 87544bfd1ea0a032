using Generator.Schemas;

namespace Generator.Naming;

/// <summary>What a class of nested properties is for, which decides its name and its base.</summary>
public enum Role
{
    /// <summary>Inputs of a resource.</summary>
    Input,

    /// <summary>What qualifies the look-up of an existing resource.</summary>
    State,

    /// <summary>Outputs of a resource.</summary>
    Output,

    /// <summary>Plain arguments of a function.</summary>
    Argument,

    /// <summary>Arguments of a function that may be outputs.</summary>
    InvokeInput,

    /// <summary>Results of a function.</summary>
    Result,

    /// <summary>Configuration of the package.</summary>
    Setting,
}

/// <summary>Where a class lives and what it is called.</summary>
public readonly record struct ClassName(string Namespace, string Name, string Folder)
{
    /// <summary>The name that is right anywhere.</summary>
    public string Full => $"global::{Namespace}.{Name}";

    /// <summary>The generated file.</summary>
    public string File => Folder.Length == 0 ? $"{Name}.cs" : $"{Folder}/{Name}.cs";
}

/// <summary>Names of the classes of one package, as the official C# package has them.</summary>
public sealed class PackageNames
{
    private readonly string _moduleFormat;
    private readonly Dictionary<string, string> _namespaces = new(StringComparer.Ordinal);

    /// <summary>Reads the naming rules of the package.</summary>
    public PackageNames(PackageSchema schema)
    {
        _moduleFormat = schema.ModuleFormat;
        foreach (var entry in schema.CSharp.Members("namespaces"))
        {
            _namespaces[entry.Name] = entry.Value.ToString();
        }

        Package = _namespaces.GetValueOrDefault(schema.Name) ?? CSharpNames.Pascal(schema.Name);
        Root = $"{schema.CSharp.Text("rootNamespace") ?? "Pulumi"}.{Package}";
        IsKubernetes = schema.CSharp.Text("compatibility") == "kubernetes20";
        ConfigClass = new ClassName(Root, "Config", "");
    }

    /// <summary>The last part of the root namespace: Aws.</summary>
    public string Package { get; }

    /// <summary>The root namespace: Pulumi.Aws.</summary>
    public string Root { get; }

    /// <summary>Whether the package follows the layout of the Kubernetes package.</summary>
    public bool IsKubernetes { get; }

    /// <summary>The configuration of the package.</summary>
    public ClassName ConfigClass { get; }

    /// <summary>A class for all classes of the package: version, environment.</summary>
    public ClassName Defaults => new(Root, $"{Package}Defaults", "");

    /// <summary>The attribute that names the type token.</summary>
    public ClassName TypeAttribute => new(Root, $"{Package}ResourceTypeAttribute", "");

    /// <summary>A resource, a function or an enum.</summary>
    public ClassName Top(string token, string suffix = "")
    {
        if (token.StartsWith("pulumi:providers:", StringComparison.Ordinal))
        {
            return new ClassName(Root, $"Provider{suffix}", "");
        }

        var (module, name) = Token.Parse(token, _moduleFormat);
        var place = Module(module);
        return new ClassName(Join(Root, place), CSharpNames.Pascal(name) + suffix, place.Replace('.', '/'));
    }

    /// <summary>The arguments of a resource.</summary>
    public ClassName Args(ResourceSpec resource) =>
        IsKubernetes && !resource.IsProvider ? Nested(resource.Token, Role.Input) : Top(resource.Token, "Args");

    /// <summary>A class of nested properties.</summary>
    public ClassName Nested(string token, Role role)
    {
        var (module, name) = Token.Parse(token, _moduleFormat);
        var (side, suffix) = role switch
        {
            Role.Input => ("Inputs", "Args"),
            Role.State => ("Inputs", "GetArgs"),
            Role.Argument => ("Inputs", "Args"),
            Role.InvokeInput => ("Inputs", "InputArgs"),
            Role.Result => ("Outputs", "Result"),
            Role.Setting => ("Config.Types", ""),
            _ => ("Outputs", ""),
        };

        var className = CSharpNames.Pascal(name) + suffix;
        if (role == Role.Setting)
        {
            return new ClassName($"{Root}.{side}", className, "Config");
        }

        var place = Module(module);
        var folder = Join(place, side).Replace('.', '/');
        if (!IsKubernetes)
        {
            return new ClassName(Join(Join(Root, place), side), className, folder);
        }

        return new ClassName(Join($"{Root}.Types.{side}", module.Length == 0 ? _namespaces.GetValueOrDefault("", "") : place), className, folder);
    }

    /// <summary>The C# name of a property.</summary>
    public static string Property(PropertySpec property) => property.CSharpName ?? CSharpNames.Pascal(property.Name);

    /// <summary>The modifier of a property that hides a member which every object has.</summary>
    public static string Modifier(PropertySpec property) =>
        Property(property) is "Equals" or "GetHashCode" or "GetType" or "ToString" or "MemberwiseClone" or "ReferenceEquals" ? "new " : "";

    private string Module(string module) =>
        module.Length == 0 ? "" : _namespaces.GetValueOrDefault(module) ?? CSharpNames.Namespace(module);

    private static string Join(string left, string right) =>
        left.Length == 0 ? right : right.Length == 0 ? left : $"{left}.{right}";
}
