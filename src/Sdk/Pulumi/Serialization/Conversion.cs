using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>A value of the engine does not fit the type that the program gave the property.</summary>
internal sealed class ConversionException(string path, object? value, string wanted)
    : Exception($"{path} is {(value is null ? "null" : $"of type {value.GetType().Name}")}, not {wanted}");

/// <summary>Turns a decoded value into an object of one type. Found once per type.</summary>
internal abstract class Conversion
{
    private static readonly ConcurrentDictionary<Type, Conversion> Known = new();

    /// <summary>The converted value; null where the type has no value for it.</summary>
    public abstract object? Convert(object? value, string path);

    public static Conversion For(Type type) => Known.GetOrAdd(type, Find);

    private static Conversion Find(Type type)
    {
        if (type == typeof(object))
        {
            return new As<object>("any value");
        }

        if (type == typeof(string))
        {
            return new As<string>("text");
        }

        if (type == typeof(bool))
        {
            return new As<bool>("true or false");
        }

        if (type == typeof(double))
        {
            return new As<double>("a number");
        }

        if (type == typeof(int))
        {
            return new Integer();
        }

        if (type == typeof(JsonElement))
        {
            return new ToJson();
        }

        if (type.IsEnum)
        {
            return new EnumNumber(type);
        }

        if (type.IsGenericType)
        {
            return FindGeneric(type);
        }

        if (type.GetCustomAttribute<EnumTypeAttribute>() is not null)
        {
            return new EnumStruct(type);
        }

        if (type.GetCustomAttribute<OutputTypeAttribute>() is not null)
        {
            return new OutputObject(type);
        }

        if (typeof(AssetOrArchive).IsAssignableFrom(type) || typeof(Resource).IsAssignableFrom(type))
        {
            return Make(typeof(As<>), [type], $"a {type.Name}");
        }

        throw NotAllowed(type);
    }

    private static Conversion FindGeneric(Type type)
    {
        var arguments = type.GenericTypeArguments;
        var shape = type.GetGenericTypeDefinition();
        if (shape == typeof(Nullable<>))
        {
            return For(arguments[0]);
        }

        if (shape == typeof(ImmutableArray<>))
        {
            return Make(typeof(ToArray<>), arguments);
        }

        if (shape == typeof(ImmutableDictionary<,>) && arguments[0] == typeof(string))
        {
            return Make(typeof(ToDictionary<>), [arguments[1]]);
        }

        if (shape == typeof(Union<,>))
        {
            return Make(typeof(ToUnion<,>), arguments);
        }

        if (shape == typeof(Output<>))
        {
            return new ToOutput(arguments[0]);
        }

        return type.GetCustomAttribute<OutputTypeAttribute>() is not null ? new OutputObject(type) : throw NotAllowed(type);
    }

    private static Conversion Make(Type shape, Type[] arguments, params object[] parameters) =>
        (Conversion)Activator.CreateInstance(shape.MakeGenericType(arguments), parameters)!; // never null for a class

    private static InvalidOperationException NotAllowed(Type type) => new(
        $"{type} cannot be the type of an output; use string, bool, int, double, object, JsonElement, enums, Union, assets, resources, "
        + "ImmutableArray, ImmutableDictionary with text keys or a class marked [OutputType]");
}
