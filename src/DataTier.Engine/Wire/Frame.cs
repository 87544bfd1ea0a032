using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;
using System.Text;
using Google.Protobuf;

namespace DataTier.Engine.Wire;

/// <summary>The envelope of a message: one byte that says compressed or not, four bytes of length, the message.</summary>
internal static class Frame
{
    public const int HeaderLength = 5;

    /// <summary>Reads the message in the only frame of a body; its bytes stay until the reader is moved beyond them.</summary>
    public static async ValueTask<ReadOnlySequence<byte>> ReadAsync(PipeReader body, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellation).ConfigureAwait(false);
            if (read.IsCompleted)
            {
                return Unwrap(read.Buffer);
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Writes a message with its envelope.</summary>
    public static void Write(IBufferWriter<byte> body, IMessage message)
    {
        var length = message.CalculateSize();
        var frame = body.GetSpan(HeaderLength + length)[..(HeaderLength + length)];
        frame[0] = 0;
        BinaryPrimitives.WriteInt32BigEndian(frame[1..], length);
        message.WriteTo(frame[HeaderLength..]);
        body.Advance(frame.Length);
    }

    /// <summary>Text as <c>grpc-message</c> carries it: only <c>%</c> and bytes outside printable ASCII are encoded.</summary>
    public static string EncodeStatusMessage(string message)
    {
        var text = new StringBuilder(message.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(message))
        {
            if (unit is >= 0x20 and <= 0x7E and not (byte)'%')
            {
                text.Append((char)unit);
            }
            else
            {
                text.Append('%').Append(unit.ToString("X2", null));
            }
        }

        return text.ToString();
    }

    private static ReadOnlySequence<byte> Unwrap(ReadOnlySequence<byte> body)
    {
        if (body.Length < HeaderLength)
        {
            throw new RpcFault(RpcStatus.Internal, $"the request has {body.Length} bytes; a frame has at least {HeaderLength}");
        }

        Span<byte> header = stackalloc byte[HeaderLength];
        body.Slice(0, HeaderLength).CopyTo(header);
        if (header[0] != 0)
        {
            throw new RpcFault(RpcStatus.Unimplemented, "the request is compressed; this server reads plain messages only");
        }

        var length = BinaryPrimitives.ReadUInt32BigEndian(header[1..]);
        if (length != body.Length - HeaderLength)
        {
            throw new RpcFault(RpcStatus.Internal, $"the frame promises {length} bytes; the request has {body.Length - HeaderLength}");
        }

        return body.Slice(HeaderLength);
    }
}
