using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

// Without a file: the empty program. With one: a bare loop that sends the recorded requests, each after the answer to the one before.
if (args is not [var file])
{
    return 0;
}

using var recording = new BinaryReader(File.OpenRead(file));
using var client = new HttpClient { BaseAddress = new Uri($"http://{Environment.GetEnvironmentVariable("PULUMI_MONITOR")}") };
var count = recording.ReadInt32();
for (var number = 0; number < count; number++)
{
    var path = Encoding.UTF8.GetString(recording.ReadBytes(recording.ReadInt32()));
    var message = recording.ReadBytes(recording.ReadInt32());
    var frame = new byte[5 + message.Length];
    BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), message.Length);
    message.CopyTo(frame, 5);

    using var request = new HttpRequestMessage(HttpMethod.Post, path)
    {
        Version = HttpVersion.Version20,
        VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        Content = new ByteArrayContent(frame) { Headers = { ContentType = new MediaTypeHeaderValue("application/grpc") } },
    };
    request.Headers.TE.Add(new TransferCodingWithQualityHeaderValue("trailers"));
    using var answer = await client.SendAsync(request).ConfigureAwait(false);
    await answer.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
    var status = answer.TrailingHeaders.TryGetValues("grpc-status", out var trailer) ? trailer.First() : answer.Headers.GetValues("grpc-status").First();
    if (status != "0")
    {
        Console.Error.WriteLine($"{path}: grpc-status {status}");
        return 1;
    }
}

return 0;
