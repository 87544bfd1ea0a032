using System.Reflection;

namespace Pulumi.Tests.PublicApi;

/// <summary>Types as C# writes them, without namespaces.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(double)] = "double",
    };

    public static string Of(Type type) => Of(type, null);

    public static string Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability); // a by-ref type has an element
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value) + "?";
        }

        var isNullable = nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable };
        var mark = isNullable && !type.IsValueType && !type.IsGenericParameter ? "?" : "";
        if (type.IsArray)
        {
            return Of(type.GetElementType()!, nullability?.ElementType) + "[]" + mark; // an array has an element
        }

        var arguments = type.GenericTypeArguments.Select((argument, i) => Of(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i)));
        return type switch
        {
            _ when Keywords.TryGetValue(type, out var keyword) => keyword + mark,
            { IsGenericType: true } when type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal) => $"({string.Join(", ", Flat(arguments))})",
            { IsGenericType: true, IsGenericTypeDefinition: false } => $"{Simple(type)}<{string.Join(", ", arguments)}>{mark}",
            _ => Own(type) + mark,
        };
    }

    /// <summary>The name with the names of its own parameters.</summary>
    public static string Own(Type type) =>
        type.IsGenericTypeDefinition ? $"{Simple(type)}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>" : type.Name;

    private static string Simple(Type type) => type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];

    /// <summary>A tuple of eight is one of seven and a tuple of the rest.</summary>
    private static IEnumerable<string> Flat(IEnumerable<string> items) => items.Select(item => item is ['(', .. var inner, ')'] && items.Count() == 8 ? inner : item);
}

/// <summary>Types of members with their question marks.</summary>
internal static class NullableText
{
    private static readonly NullabilityInfoContext Context = new();

    public static string Of(ParameterInfo parameter) => TypeText.Of(parameter.ParameterType, Context.Create(parameter));

    public static string Of(PropertyInfo property) => TypeText.Of(property.PropertyType, Context.Create(property));

    public static string Of(FieldInfo field) => TypeText.Of(field.FieldType, Context.Create(field));
}
