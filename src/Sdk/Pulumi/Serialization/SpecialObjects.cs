using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Objects that the signature key tells from plain ones.</summary>
internal static class SpecialObjects
{
    public static Value Create(string signature, string property, Value value)
    {
        var fields = new Struct();
        fields.Fields[Signatures.Key] = Value.ForString(signature);
        fields.Fields[property] = value;
        return Value.ForStruct(fields);
    }
}

/// <summary>Immutable arrays, which may be nothing at all although they are structs.</summary>
internal static class ImmutableArrays
{
    public static bool IsDefault(IList list)
    {
        var type = list.GetType();
        return type.IsValueType && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && list.GetHashCode() == 0;
    }
}

/// <summary>Types that stand for simpler values: enums and output objects.</summary>
internal static class OtherTypes
{
    private static readonly ConcurrentDictionary<System.Type, Func<object, object?>> Ways = new();

    /// <summary>The simpler value; null when the type is none of these.</summary>
    public static object? Simplify(object value) => Ways.GetOrAdd(value.GetType(), Find)(value);

    private static Func<object, object?> Find(System.Type type)
    {
        if (type.IsEnum && System.Enum.GetUnderlyingType(type) == typeof(int))
        {
            return static value => (int)value;
        }

        if (type.IsValueType && type.GetCustomAttribute<EnumTypeAttribute>() is not null)
        {
            var conversion = System.Array.Find(type.GetMethods(BindingFlags.Static | BindingFlags.Public), method =>
                method.Name == "op_Explicit" && (method.ReturnType == typeof(string) || method.ReturnType == typeof(double)));
            return value => conversion?.Invoke(null, [value]);
        }

        if (type.GetCustomAttribute<OutputTypeAttribute>() is not null)
        {
            var fields = type.GetFields(BindingFlags.Instance | BindingFlags.Public);
            var names = System.Array.ConvertAll(fields, field => char.ToLowerInvariant(field.Name[0]) + field.Name[1..]);
            return value => Zip(names, fields, value);
        }

        return static _ => null;
    }

    private static Dictionary<string, object?> Zip(string[] names, FieldInfo[] fields, object value)
    {
        var result = new Dictionary<string, object?>(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            result[names[i]] = fields[i].GetValue(value);
        }

        return result;
    }
}
