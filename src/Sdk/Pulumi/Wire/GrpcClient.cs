using System.Globalization;
using System.Net;
using Google.Protobuf;

namespace Pulumi.Wire;

/// <summary>Unary gRPC over plain HTTP/2. Calls may stay open for as long as a deployment takes, hundreds at once.</summary>
internal sealed class GrpcClient : IDisposable
{
    private const string ContentType = "application/grpc";

    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
        EnableMultipleHttp2Connections = true,
        PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
    });

    /// <summary>The address of a method, such as <c>pulumirpc.Engine/Log</c>, at a host and port.</summary>
    public static Uri Method(string address, string name) => new($"http://{address}/{name}");

    /// <summary>Calls a method.</summary>
    public Task<T> CallAsync<T>(Uri method, IMessage request, MessageParser<T> parser)
        where T : IMessage<T> => CallAsync(method, Frame.Write(request), message => Frame.Parse(parser, message.Span));

    /// <summary>Calls a method with a frame; <paramref name="read"/> makes the result of the bytes of the answer, and keeps none of them.</summary>
    public async Task<T> CallAsync<T>(Uri method, byte[] frame, Func<ReadOnlyMemory<byte>, T> read)
    {
        var name = method.AbsolutePath[1..];
        try
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, method)
            {
                Version = HttpVersion.Version20,
                VersionPolicy = HttpVersionPolicy.RequestVersionExact,
                Content = new ByteArrayContent(frame),
            };
            message.Headers.TryAddWithoutValidation("te", "trailers");
            message.Content.Headers.TryAddWithoutValidation("content-type", ContentType);
            using var response = await _http.SendAsync(message, CancellationToken.None).ConfigureAwait(false);

            using var answer = await ReadAsync(response.Content).ConfigureAwait(false);
            Check(response, name);
            return answer.Bytes.Length < Frame.HeaderLength
                ? throw new CallFailedException(CallFailedException.Unknown, $"{name}: the answer has no message")
                : read(Frame.Content(answer.Bytes));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            throw new EngineGoneException(method.Authority, exception.GetBaseException().Message, exception);
        }
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Reads to the end, because the status comes after the message.</summary>
    private static async Task<LentBytes> ReadAsync(HttpContent content)
    {
        var answer = new LentBytes();
        using var stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
        while (await stream.ReadAsync(answer.Room()).ConfigureAwait(false) is > 0 and var count)
        {
            answer.Add(count);
        }

        return answer;
    }

    private static void Check(HttpResponseMessage response, string method)
    {
        var status = Find(response, "grpc-status");
        if (status is null)
        {
            throw new CallFailedException(CallFailedException.Unknown, $"{method}: HTTP status {(int)response.StatusCode} without a gRPC status; is this the address of a Pulumi engine?");
        }

        if (!int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            throw new CallFailedException(CallFailedException.Unknown, $"{method}: gRPC status '{status}' is not a number");
        }

        if (code != 0)
        {
            throw new CallFailedException(code, PercentText.Decode(Find(response, "grpc-message") ?? $"{method}: gRPC status {code}"));
        }
    }

    /// <summary>A failure without a message comes with the headers, every other status after the message.</summary>
    private static string? Find(HttpResponseMessage response, string name) =>
        response.TrailingHeaders.TryGetValues(name, out var values) || response.Headers.TryGetValues(name, out values)
            ? string.Concat(values)
            : null;
}
