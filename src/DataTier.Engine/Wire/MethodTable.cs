using System.Buffers;
using Google.Protobuf;

namespace DataTier.Engine.Wire;

/// <summary>Answers one call: the bytes of the request in, the message of the answer out. The bytes are gone when it returns, answered or not.</summary>
internal delegate ValueTask<IMessage> UnaryMethod(ReadOnlySequence<byte> request, CancellationToken cancellation);

/// <summary>What a server answers: the path of a method and the handler of its typed request.</summary>
internal sealed class MethodTable
{
    // A Struct nests three messages a level; the parser's own limit of 100 would stop at 32 levels.
    private const int RecursionLimit = 10_000;

    private readonly Dictionary<string, UnaryMethod> _methods = new(StringComparer.Ordinal);

    /// <summary>Adds a method that reads its request itself.</summary>
    public MethodTable Add(string path, UnaryMethod method)
    {
        _methods.Add(path, method);
        return this;
    }

    /// <summary>Adds a method, e.g. <c>/pulumirpc.ResourceMonitor/Invoke</c>.</summary>
    public MethodTable Add<TRequest, TAnswer>(
        string path,
        MessageParser<TRequest> parser,
        Func<TRequest, CancellationToken, ValueTask<TAnswer>> handler)
        where TRequest : IMessage<TRequest>
        where TAnswer : IMessage
    {
        _methods.Add(path, async (request, cancellation) =>
            await handler(Parse(parser, request), cancellation).ConfigureAwait(false));
        return this;
    }

    /// <summary>Adds a method that answers at once.</summary>
    public MethodTable Add<TRequest, TAnswer>(string path, MessageParser<TRequest> parser, Func<TRequest, TAnswer> handler)
        where TRequest : IMessage<TRequest>
        where TAnswer : IMessage
    {
        _methods.Add(path, (request, _) => ValueTask.FromResult<IMessage>(handler(Parse(parser, request))));
        return this;
    }

    /// <summary>What is served.</summary>
    public IReadOnlyCollection<string> Paths => _methods.Keys;

    /// <summary>The method at a path, or null when nobody serves it.</summary>
    public UnaryMethod? Find(string path) => _methods.GetValueOrDefault(path);

    private static TRequest Parse<TRequest>(MessageParser<TRequest> parser, ReadOnlySequence<byte> request)
        where TRequest : IMessage<TRequest>
    {
        try
        {
            return parser.ParseFrom(request);
        }
        catch (InvalidProtocolBufferException) // too deep for the parser's own limit, or no message at all: then this fails as well
        {
            using var input = CodedInputStream.CreateWithLimits(new MemoryStream(request.ToArray(), writable: false), int.MaxValue, RecursionLimit);
            return parser.ParseFrom(input);
        }
    }
}
