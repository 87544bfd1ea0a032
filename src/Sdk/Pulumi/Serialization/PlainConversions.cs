using System.Buffers;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>A value that is of the type already.</summary>
internal sealed class As<T>(string wanted) : Conversion
{
    public override object? Convert(object? value, string path) => value is null or T ? value : throw new ConversionException(path, value, wanted);
}

/// <summary>Numbers are doubles on the wire.</summary>
internal sealed class Integer : Conversion
{
    public override object? Convert(object? value, string path) => value switch
    {
        null => null,
        double number => (int)number,
        _ => throw new ConversionException(path, value, "a whole number"),
    };
}

/// <summary>An enum of numbers.</summary>
internal sealed class EnumNumber(Type type) : Conversion
{
    public override object? Convert(object? value, string path) => value switch
    {
        null => null,
        double number => Enum.ToObject(type, (int)number),
        _ => throw new ConversionException(path, value, "a number"),
    };
}

/// <summary>An open enum: a struct with a constructor that takes the text or number.</summary>
internal sealed class EnumStruct : Conversion
{
    private readonly ConstructorInfo _constructor;
    private readonly Type _content;

    public EnumStruct(Type type)
    {
        _constructor = Array.Find(
            type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            constructor => constructor.GetParameters() is [{ ParameterType: var content }] && (content == typeof(string) || content == typeof(double)))
            ?? throw new InvalidOperationException($"{type} is marked as an enum but has no constructor from text or a number");
        _content = _constructor.GetParameters()[0].ParameterType;
    }

    public override object? Convert(object? value, string path)
    {
        if (value is null)
        {
            return null;
        }

        return value.GetType() == _content
            ? _constructor.Invoke([value])
            : throw new ConversionException(path, value, _content == typeof(string) ? "text" : "a number");
    }
}

/// <summary>Any value as JSON.</summary>
internal sealed class ToJson : Conversion
{
    public override object? Convert(object? value, string path)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, value, path);
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter writer, object? value, string path)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case ImmutableArray<object?> list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    Write(writer, item, path);
                }

                writer.WriteEndArray();
                break;
            case ImmutableDictionary<string, object?> fields:
                writer.WriteStartObject();
                foreach (var (key, field) in fields.OrderBy(field => field.Key, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(key);
                    Write(writer, field, path);
                }

                writer.WriteEndObject();
                break;
            default:
                throw new ConversionException(path, value, "JSON");
        }
    }
}
