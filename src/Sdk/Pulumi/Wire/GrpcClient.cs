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

    /// <summary>Calls <paramref name="method"/>, such as <c>pulumirpc.Engine/Log</c>, at <paramref name="address"/>, a host and port.</summary>
    public async Task<T> CallAsync<T>(string address, string method, IMessage request, MessageParser<T> parser)
        where T : IMessage<T>
    {
        try
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, $"http://{address}/{method}")
            {
                Version = HttpVersion.Version20,
                VersionPolicy = HttpVersionPolicy.RequestVersionExact,
                Content = new ByteArrayContent(Frame.Write(request)),
            };
            message.Headers.TryAddWithoutValidation("te", "trailers");
            message.Content.Headers.TryAddWithoutValidation("content-type", ContentType);
            using var response = await _http.SendAsync(message, CancellationToken.None).ConfigureAwait(false);
            var answer = await ReadAsync(response.Content).ConfigureAwait(false);
            Check(response, method);
            return answer is null
                ? throw new CallFailedException(CallFailedException.Unknown, $"{method}: the answer has no message")
                : Frame.Parse(parser, answer);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            throw new EngineGoneException(address, exception.GetBaseException().Message, exception);
        }
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Reads to the end, because the status comes after the message; gives no message when there is none.</summary>
    private static async Task<byte[]?> ReadAsync(HttpContent content)
    {
        using var stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
        var header = new byte[Frame.HeaderLength];
        var read = await stream.ReadAtLeastAsync(header, header.Length, throwOnEndOfStream: false).ConfigureAwait(false);
        if (read < header.Length)
        {
            return null;
        }

        var message = new byte[Frame.ReadLength(header)];
        await stream.ReadExactlyAsync(message).ConfigureAwait(false);
        while (await stream.ReadAsync(header).ConfigureAwait(false) > 0)
        {
            // Nothing belongs here; the end has to be reached for the trailers.
        }

        return message;
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
