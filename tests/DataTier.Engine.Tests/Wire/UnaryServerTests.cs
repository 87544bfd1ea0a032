using DataTier.Engine.Wire;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace DataTier.Engine.Tests.Wire;

public sealed class UnaryServerTests : IAsyncLifetime
{
    private const string Path = "/test.Service/Method";

    private readonly TaskCompletionSource _everyoneIsHere = new();
    private readonly UnaryServer _server;
    private readonly RawClient _client;
    private int _waiting;

    public UnaryServerTests()
    {
        _server = new UnaryServer(new MethodTable()
            .Add("/test.Service/Echo", Struct.Parser, (Struct request) => request)
            .Add<SupportsFeatureRequest, SupportsFeatureResponse>("/test.Service/Refuse", SupportsFeatureRequest.Parser, request => throw RpcFault.Invalid(request.Id))
            .Add<SupportsFeatureRequest, SupportsFeatureResponse>("/test.Service/Break", SupportsFeatureRequest.Parser, request => throw new InvalidOperationException(request.Id))
            .Add<SupportsFeatureRequest, SupportsFeatureResponse>("/test.Service/Wait", SupportsFeatureRequest.Parser, WaitForEveryoneAsync));
        _client = new RawClient(_server.Address);
    }

    [Fact]
    public async Task Answers_with_the_message_of_the_handler()
    {
        var answer = await _client.CallAsync<Struct>("/test.Service/Echo", Text("x", "y"));

        answer.Should().Be(Text("x", "y"));
    }

    [Fact]
    public async Task Carries_messages_of_many_megabytes()
    {
        var large = Text("x", new string('a', 40_000_000));

        (await _client.CallAsync<Struct>("/test.Service/Echo", large)).Fields["x"].StringValue.Length.Should().Be(40_000_000);
    }

    [Fact]
    public async Task Reads_values_nested_a_thousand_levels_deep()
    {
        var nested = Text("x", "y");
        for (var level = 0; level < 1000; level++)
        {
            nested = new Struct { Fields = { ["x"] = Value.ForStruct(nested) } };
        }

        (await _client.CallAsync<Struct>("/test.Service/Echo", nested)).Should().Be(nested);
    }

    [Fact]
    public async Task Keeps_five_hundred_calls_open_at_once()
    {
        var calls = Enumerable.Range(0, 500).Select(_ => _client.CallAsync<SupportsFeatureResponse>("/test.Service/Wait", new SupportsFeatureRequest()));

        (await Task.WhenAll(calls)).Should().OnlyContain(answer => answer.HasSupport);
    }

    [Fact]
    public async Task Names_the_method_that_nobody_serves() =>
        (await _client.SendAsync(Path, new Struct())).Should().BeEquivalentTo(
            new RawAnswer("12", "this engine does not serve /test.Service/Method", []));

    [Fact]
    public async Task Sends_the_status_and_the_message_of_a_refusal() =>
        (await _client.SendAsync("/test.Service/Refuse", new SupportsFeatureRequest { Id = "no: 100% größer\n" })).Should().BeEquivalentTo(
            new RawAnswer("3", "no: 100%25 gr%C3%B6%C3%9Fer%0A", []));

    [Fact]
    public async Task Sends_the_message_of_a_failure_as_unknown() =>
        (await _client.SendAsync("/test.Service/Break", new SupportsFeatureRequest { Id = "broken" })).Should().BeEquivalentTo(
            new RawAnswer("2", "broken", []));

    [Theory]
    [InlineData(new byte[] { 0, 0 }, "13", "the request has 2 bytes; a frame has at least 5")]
    [InlineData(new byte[] { 0, 0, 0, 0, 9, 1 }, "13", "the frame promises 9 bytes; the request has 1")]
    [InlineData(new byte[] { 1, 0, 0, 0, 0 }, "12", "the request is compressed; this server reads plain messages only")]
    public async Task Refuses_a_broken_frame(byte[] body, string status, string message) =>
        (await _client.SendAsync("/test.Service/Echo", body)).Should().BeEquivalentTo(new RawAnswer(status, message, []));

    [Fact]
    public async Task Refuses_bytes_that_are_no_message() =>
        (await _client.SendAsync("/test.Service/Echo", RawClient.Framed([0x0A, 0x7F, 0x01]))).Status.Should().Be("13");

    public Task InitializeAsync() => _server.StartAsync(CancellationToken.None);

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    private static Struct Text(string key, string value) => new() { Fields = { [key] = Value.ForString(value) } };

    private async ValueTask<SupportsFeatureResponse> WaitForEveryoneAsync(SupportsFeatureRequest request, CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref _waiting) == 500)
        {
            _everyoneIsHere.SetResult();
        }

        await _everyoneIsHere.Task.WaitAsync(TimeSpan.FromSeconds(20), cancellation);
        return new SupportsFeatureResponse { HasSupport = true };
    }
}
