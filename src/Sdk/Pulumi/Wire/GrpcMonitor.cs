using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Pulumi.Wire;

/// <summary>The engine behind the addresses that the language host gave.</summary>
internal sealed class GrpcMonitor(string monitorAddress, string engineAddress, int parallel) : IMonitor, IDisposable
{
    private const string Service = "pulumirpc.ResourceMonitor/";

    // Enough to keep an engine busy that runs fewer operations at once. More open calls cost memory (a large stack has tens of
    // thousands of resources) and outgrow the buffers that the HTTP client reuses.
    private const int LeastOpenRegistrations = 64;

    private readonly GrpcClient _client = new();

    // A registration waits in the engine for its own resource only, never for a later registration, so a limit cannot lock up.
    private readonly SemaphoreSlim _slots = new(Math.Max(LeastOpenRegistrations, parallel));

    public async Task<bool> SupportsFeatureAsync(string feature)
    {
        var request = new SupportsFeatureRequest { Id = feature };
        var response = await _client.CallAsync(monitorAddress, Service + "SupportsFeature", request, SupportsFeatureResponse.Parser).ConfigureAwait(false);
        return response.HasSupport;
    }

    public async Task<RegisterResourceResponse> RegisterResourceAsync(Resource resource, RegisterResourceRequest request)
    {
        await _slots.WaitAsync().ConfigureAwait(false);
        try
        {
            return await _client.CallAsync(monitorAddress, Service + "RegisterResource", request, RegisterResourceResponse.Parser).ConfigureAwait(false);
        }
        finally
        {
            _slots.Release();
        }
    }

    public Task<ReadResourceResponse> ReadResourceAsync(Resource resource, ReadResourceRequest request) =>
        _client.CallAsync(monitorAddress, Service + "ReadResource", request, ReadResourceResponse.Parser);

    public Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request) =>
        _client.CallAsync(monitorAddress, Service + "Invoke", request, ResourceInvokeResponse.Parser);

    public Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request) =>
        _client.CallAsync(monitorAddress, Service + "RegisterResourceOutputs", request, Empty.Parser);

    public Task SignalAndWaitForShutdownAsync() =>
        _client.CallAsync(monitorAddress, Service + "SignalAndWaitForShutdown", new Empty(), Empty.Parser);

    public Task LogAsync(LogRequest request) => _client.CallAsync(engineAddress, "pulumirpc.Engine/Log", request, Empty.Parser);

    public void Dispose() => _client.Dispose();
}
