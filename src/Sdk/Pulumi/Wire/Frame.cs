using System.Buffers.Binary;
using Google.Protobuf;

namespace Pulumi.Wire;

/// <summary>A message of gRPC: a byte that says whether it is compressed, four bytes of length, the bytes of the message.</summary>
internal static class Frame
{
    public const int HeaderLength = 5;

    // Google.Protobuf stops at 100 levels, which is only 32 nested objects of a Struct.
    private const int MaxDepth = 10_000;

    public static byte[] Write(IMessage message)
    {
        var frame = new byte[HeaderLength + message.CalculateSize()];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), frame.Length - HeaderLength);
        message.WriteTo(frame.AsSpan(HeaderLength));
        return frame;
    }

    /// <summary>The message in a frame.</summary>
    public static ReadOnlyMemory<byte> Content(ReadOnlyMemory<byte> frame) => ReadLength(frame.Span) is var length && length <= frame.Length - HeaderLength
        ? frame.Slice(HeaderLength, length)
        : throw new InvalidDataException($"the engine promised an answer of {length} bytes and sent {frame.Length - HeaderLength}");

    public static int ReadLength(ReadOnlySpan<byte> header) => header[0] == 0
        ? BinaryPrimitives.ReadInt32BigEndian(header[1..HeaderLength])
        : throw new InvalidDataException("the engine compressed an answer although it was not asked to");

    public static T Parse<T>(MessageParser<T> parser, ReadOnlySpan<byte> message)
        where T : IMessage<T>
    {
        try
        {
            return parser.ParseFrom(message);
        }
        catch (InvalidProtocolBufferException) // too deep for the parser's own limit, or no message at all: then this fails as well
        {
            using var input = CodedInputStream.CreateWithLimits(new MemoryStream(message.ToArray(), writable: false), int.MaxValue, MaxDepth);
            return parser.ParseFrom(input);
        }
    }
}
