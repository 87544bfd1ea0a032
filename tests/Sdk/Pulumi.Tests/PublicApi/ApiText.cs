using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pulumi.Tests.PublicApi;

/// <summary>The public API of an assembly as text: one type or member a line, sorted.</summary>
internal static class ApiText
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<string> Of(Assembly assembly)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in assembly.GetExportedTypes())
        {
            var name = (type.Namespace == "Pulumi" ? "Pulumi." : type.Namespace + ".") + TypeText.Own(type);
            lines.Add($"{name} ({Kind(type)}){Bases(type)}");
            foreach (var member in type.IsSubclassOf(typeof(Delegate)) ? [DelegateText(type)] : Members(type))
            {
                lines.Add($"{name} {member}");
            }
        }

        return [.. lines];
    }

    private static string Kind(Type type) => type switch
    {
        _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        var bases = new List<string>();
        if (type.IsSubclassOf(typeof(Delegate)))
        {
            return "";
        }

        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
        {
            bases.Add(TypeText.Of(parent));
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        bases.AddRange(type.GetInterfaces().Except(inherited).Where(face => face.IsPublic).Select(TypeText.Of));
        return bases.Count == 0 ? "" : " : " + string.Join(", ", bases);
    }

    private static IEnumerable<string> Members(Type type)
    {
        foreach (var constructor in type.GetConstructors(Own).Where(constructor => !constructor.IsStatic && IsVisible(constructor)))
        {
            yield return Protected(constructor) + "ctor(" + Parameters(constructor) + ")";
        }

        foreach (var field in type.GetFields(Own).Where(field => field.IsPublic && !field.IsLiteral))
        {
            yield return $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}field {NullableText.Of(field)} {field.Name}";
        }

        foreach (var property in type.GetProperties(Own))
        {
            if (PropertyText(property) is { } text)
            {
                yield return text;
            }
        }

        foreach (var method in type.GetMethods(Own).Where(method => IsVisible(method) && !IsAccessor(method) && !method.Name.Contains('.')))
        {
            yield return MethodText(method);
        }
    }

    private static string? PropertyText(PropertyInfo property)
    {
        var getter = property.GetMethod is { } get && IsVisible(get) ? "get; " : "";
        var setter = property.SetMethod is { } set && IsVisible(set) ? "set; " : "";
        if (getter.Length + setter.Length == 0 || property.Name.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        var accessor = property.GetMethod ?? property.SetMethod!; // one of them is there
        var indexes = property.GetIndexParameters();
        var name = indexes.Length == 0 ? property.Name : "this[" + string.Join(", ", indexes.Select(Parameter)) + "]";
        return $"{Protected(accessor)}{(accessor.IsStatic ? "static " : "")}{NullableText.Of(property)} {name} {{ {getter}{setter}}}";
    }

    private static string MethodText(MethodInfo method)
    {
        var name = method.Name == "op_Implicit" ? "implicit operator" : method.Name;
        var generic = method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name)) + ">" : "";
        return $"{Protected(method)}{(method.IsStatic ? "static " : "")}{name}{generic}({Parameters(method)}) -> {NullableText.Of(method.ReturnParameter)}";
    }

    private static string DelegateText(Type type)
    {
        var invoke = type.GetMethod("Invoke")!; // every delegate has it
        return $"({Parameters(invoke)}) -> {NullableText.Of(invoke.ReturnParameter)}";
    }

    private static string Parameters(MethodBase method)
    {
        var extends = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return extends + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var modifier = parameter.IsOut ? "out " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        var value = !parameter.HasDefaultValue ? "" : parameter.DefaultValue switch
        {
            null => " = null",
            bool flag => flag ? " = true" : " = false",
            var other => $" = {other}",
        };
        return $"{modifier}{NullableText.Of(parameter)} {parameter.Name}{value}";
    }

    private static string Protected(MethodBase method) => method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "";

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
