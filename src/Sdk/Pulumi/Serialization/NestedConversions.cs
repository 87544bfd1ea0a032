using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>A list.</summary>
internal sealed class ToArray<T> : Conversion
{
    private Conversion? _element;

    public override object? Convert(object? value, string path)
    {
        if (value is not ImmutableArray<object?> items)
        {
            return value is null ? null : throw new ConversionException(path, value, "a list");
        }

        _element ??= For(typeof(T));
        var result = ImmutableArray.CreateBuilder<T>(items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            result.Add(_element.Convert(items[i], $"{path}[{i}]") is T element ? element : default!); // null where the type allows it
        }

        return result.MoveToImmutable();
    }
}

/// <summary>A map from text.</summary>
internal sealed class ToDictionary<T> : Conversion
{
    private Conversion? _element;

    public override object? Convert(object? value, string path)
    {
        if (value is not ImmutableDictionary<string, object?> fields)
        {
            return value is null ? null : throw new ConversionException(path, value, "an object");
        }

        _element ??= For(typeof(T));
        var result = ImmutableDictionary.CreateBuilder<string, T>();
        foreach (var (key, field) in fields)
        {
            result[key] = _element.Convert(field, $"{path}.{key}") is T element ? element : default!; // null where the type allows it
        }

        return result.ToImmutable();
    }
}

/// <summary>The first of two types that fits.</summary>
internal sealed class ToUnion<T0, T1> : Conversion
{
    private Conversion? _first;
    private Conversion? _second;

    public override object? Convert(object? value, string path)
    {
        if (value is null)
        {
            return null;
        }

        try
        {
            return (_first ??= For(typeof(T0))).Convert(value, path) is T0 first ? Union<T0, T1>.FromT0(first) : null;
        }
        catch (ConversionException)
        {
            return (_second ??= For(typeof(T1))).Convert(value, path) is T1 second ? Union<T0, T1>.FromT1(second) : null;
        }
    }
}

/// <summary>An output inside an output, which is known because the outer one is.</summary>
internal sealed class ToOutput(Type type) : Conversion
{
    public override object? Convert(object? value, string path) =>
        OutputFactory.For(type).Create(OutputState.Known(For(type).Convert(value, path)));
}

/// <summary>A class marked <see cref="OutputTypeAttribute"/>: built by its constructor, a key for each parameter.</summary>
internal sealed class OutputObject : Conversion
{
    private readonly ConstructorInfo _constructor;
    private readonly (string Key, Type Type)[] _parameters;

    public OutputObject(Type type)
    {
        _constructor = Array.Find(
            type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            constructor => constructor.IsDefined(typeof(OutputConstructorAttribute)))
            ?? throw new InvalidOperationException($"{type} is marked [OutputType] but has no constructor marked [OutputConstructor]");
        _parameters = Array.ConvertAll(_constructor.GetParameters(), parameter =>
            (parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name ?? "", parameter.ParameterType));
    }

    public override object? Convert(object? value, string path)
    {
        if (value is not ImmutableDictionary<string, object?> fields)
        {
            return value is null ? null : throw new ConversionException(path, value, "an object");
        }

        var arguments = new object?[_parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var (key, type) = _parameters[i];
            arguments[i] = fields.TryGetValue(key, out var field) ? For(type).Convert(field, $"{path}.{key}") : null;
        }

        return _constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null);
    }
}
