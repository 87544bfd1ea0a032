using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Headers;
using Google.Protobuf;

namespace DataTier.Engine.Tests.Wire;

/// <summary>What came back from a call: status and message as sent, and the answer's bytes if there are any.</summary>
internal sealed record RawAnswer(string Status, string Message, byte[] Body);

/// <summary>A gRPC client made of nothing but HTTP, so that the tests see what is on the wire.</summary>
internal sealed class RawClient(string address) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { EnableMultipleHttp2Connections = true })
    {
        BaseAddress = new Uri($"http://{address}"),
        DefaultRequestVersion = HttpVersion.Version20,
        DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
    };

    public async Task<TAnswer> CallAsync<TAnswer>(string path, IMessage request)
        where TAnswer : IMessage<TAnswer>, new()
    {
        var answer = await SendAsync(path, Framed(request.ToByteArray()));
        answer.Should().Match<RawAnswer>(a => a.Status == "0", "the call {0} is answered ({1})", path, answer.Message);
        var message = new TAnswer();
        message.MergeFrom(CodedInputStream.CreateWithLimits(new MemoryStream(answer.Body), int.MaxValue, 100_000));
        return message;
    }

    public Task<RawAnswer> SendAsync(string path, IMessage request) => SendAsync(path, Framed(request.ToByteArray()));

    public async Task<RawAnswer> SendAsync(string path, byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/grpc") } },
        };
        request.Headers.TE.Add(new TransferCodingWithQualityHeaderValue("trailers"));
        using var response = await _http.SendAsync(request);
        var content = await response.Content.ReadAsByteArrayAsync();
        var headers = content.Length == 0 ? response.Headers : response.TrailingHeaders;
        return new RawAnswer(
            headers.GetValues("grpc-status").Single(),
            headers.TryGetValues("grpc-message", out var messages) ? messages.Single() : "",
            content.Length == 0 ? content : content[5..]);
    }

    public static byte[] Framed(byte[] message)
    {
        var frame = new byte[message.Length + 5];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), message.Length);
        message.CopyTo(frame, 5);
        return frame;
    }

    public void Dispose() => _http.Dispose();
}
