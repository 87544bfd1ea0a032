using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Pulumi.Wire;

/// <summary>The engine behind the addresses that the language host gave.</summary>
internal sealed class GrpcMonitor(string monitorAddress, string engineAddress, int parallel) : IMonitor, IDisposable
{
    // Enough to keep an engine busy that runs fewer operations at once. More open calls cost memory (a large stack has tens of
    // thousands of resources) and outgrow the buffers that the HTTP client reuses.
    private const int LeastOpenRegistrations = 64;

    private readonly GrpcClient _client = new();
    private readonly Uri _register = MonitorMethod(monitorAddress, "RegisterResource");
    private readonly Uri _log = GrpcClient.Method(engineAddress, "pulumirpc.Engine/Log");

    // A registration waits in the engine for its own resource only, never for a later registration, so a limit cannot lock up.
    private readonly SemaphoreSlim _slots = new(Math.Max(LeastOpenRegistrations, parallel));

    public async Task<bool> SupportsFeatureAsync(string feature)
    {
        var request = new SupportsFeatureRequest { Id = feature };
        var response = await CallAsync("SupportsFeature", request, SupportsFeatureResponse.Parser).ConfigureAwait(false);
        return response.HasSupport;
    }

    // What waits for its turn waits as bytes; a message has some hundred objects.
    public Task<RegistrationAnswer> RegisterResourceAsync(Resource resource, RegisterResourceRequest request) => RegisterAsync(Frame.Write(request));

    public Task<ReadResourceResponse> ReadResourceAsync(Resource resource, ReadResourceRequest request) =>
        CallAsync("ReadResource", request, ReadResourceResponse.Parser);

    public Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request) => CallAsync("Invoke", request, ResourceInvokeResponse.Parser);

    public Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request) => CallAsync("RegisterResourceOutputs", request, Empty.Parser);

    public Task SignalAndWaitForShutdownAsync() => CallAsync("SignalAndWaitForShutdown", new Empty(), Empty.Parser);

    public Task LogAsync(LogRequest request) => _client.CallAsync(_log, request, Empty.Parser);

    public void Dispose() => _client.Dispose();

    private async Task<RegistrationAnswer> RegisterAsync(byte[] frame)
    {
        await _slots.WaitAsync().ConfigureAwait(false);
        try
        {
            return await _client.CallAsync(_register, frame, RegistrationAnswer.Read).ConfigureAwait(false);
        }
        finally
        {
            _slots.Release();
        }
    }

    private Task<T> CallAsync<T>(string method, IMessage request, MessageParser<T> parser)
        where T : IMessage<T> => _client.CallAsync(MonitorMethod(monitorAddress, method), request, parser);

    private static Uri MonitorMethod(string address, string method) => GrpcClient.Method(address, $"pulumirpc.ResourceMonitor/{method}");
}
