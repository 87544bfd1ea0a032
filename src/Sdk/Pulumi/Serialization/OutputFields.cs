using System.Text;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Wire;

namespace Pulumi.Serialization;

/// <summary>The outputs of a resource as the bytes of a <see cref="Struct"/>; one is read when it is asked for.</summary>
/// <remarks>
/// Of most resources hardly any output is ever used, and as objects they would be most of what a large program holds: a
/// <see cref="Struct"/> has five objects for each field.
/// </remarks>
internal sealed class OutputFields(ReadOnlyMemory<byte> message)
{
    // A struct is a list of entries, each of a key and a value; all of them have their length before them.
    private const int Entry = (Struct.FieldsFieldNumber << 3) | (int)WireFormat.WireType.LengthDelimited;
    private const int Key = (1 << 3) | (int)WireFormat.WireType.LengthDelimited;
    private const int Value = (2 << 3) | (int)WireFormat.WireType.LengthDelimited;

    private const int BitsInByte = 7;
    private const int MoreBytes = 0x80;

    public static OutputFields Of(Struct? outputs) => new(outputs?.ToByteArray() ?? []);

    /// <summary>The output of a name; null when there is none.</summary>
    public Value? Find(string name)
    {
        var wanted = Encoding.UTF8.GetBytes(name);
        var rest = message.Span;
        while (!rest.IsEmpty)
        {
            var entry = Next(ref rest, out var tag);
            if (tag == Entry && ValueUnder(wanted, entry, out var value))
            {
                return Frame.Parse(Google.Protobuf.WellKnownTypes.Value.Parser, value);
            }
        }

        return null;
    }

    private static bool ValueUnder(ReadOnlySpan<byte> wanted, ReadOnlySpan<byte> entry, out ReadOnlySpan<byte> value)
    {
        var key = ReadOnlySpan<byte>.Empty;
        value = [];
        while (!entry.IsEmpty)
        {
            var content = Next(ref entry, out var tag);
            switch (tag)
            {
                case Key:
                    key = content;
                    break;
                case Value:
                    value = content;
                    break;
            }
        }

        return key.SequenceEqual(wanted);
    }

    /// <summary>Takes the next field off.</summary>
    private static ReadOnlySpan<byte> Next(scoped ref ReadOnlySpan<byte> fields, out int tag)
    {
        tag = Number(ref fields);
        var length = Number(ref fields);
        if (tag is not (Entry or Key or Value) || (uint)length > (uint)fields.Length)
        {
            throw new InvalidDataException("the engine sent outputs that are no struct");
        }

        var content = fields[..length];
        fields = fields[length..];
        return content;
    }

    /// <summary>Takes a number off: seven bits a byte, the lowest first.</summary>
    private static int Number(scoped ref ReadOnlySpan<byte> fields)
    {
        var (number, shift) = (0, 0);
        for (var i = 0; i < fields.Length && shift < 32; i++, shift += BitsInByte)
        {
            number |= (fields[i] & (MoreBytes - 1)) << shift;
            if (fields[i] < MoreBytes)
            {
                fields = fields[(i + 1)..];
                return number;
            }
        }

        throw new InvalidDataException("the engine sent outputs that end too early");
    }
}
