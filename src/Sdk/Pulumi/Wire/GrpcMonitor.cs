using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Pulumi.Wire;

/// <summary>The engine behind the addresses that the language host gave.</summary>
internal sealed class GrpcMonitor(string monitorAddress, string engineAddress) : IMonitor, IDisposable
{
    private const string Service = "pulumirpc.ResourceMonitor/";

    private readonly GrpcClient _client = new();

    public async Task<bool> SupportsFeatureAsync(string feature)
    {
        var request = new SupportsFeatureRequest { Id = feature };
        var response = await _client.CallAsync(monitorAddress, Service + "SupportsFeature", request, SupportsFeatureResponse.Parser).ConfigureAwait(false);
        return response.HasSupport;
    }

    public Task<RegisterResourceResponse> RegisterResourceAsync(Resource resource, RegisterResourceRequest request) =>
        _client.CallAsync(monitorAddress, Service + "RegisterResource", request, RegisterResourceResponse.Parser);

    public Task<ReadResourceResponse> ReadResourceAsync(Resource resource, ReadResourceRequest request) =>
        _client.CallAsync(monitorAddress, Service + "ReadResource", request, ReadResourceResponse.Parser);

    public Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request) =>
        _client.CallAsync(monitorAddress, Service + "Invoke", request, ResourceInvokeResponse.Parser);

    public Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request) =>
        _client.CallAsync(monitorAddress, Service + "RegisterResourceOutputs", request, Empty.Parser);

    public async Task SignalAndWaitForShutdownAsync()
    {
        try
        {
            await _client.CallAsync(monitorAddress, Service + "SignalAndWaitForShutdown", new Empty(), Empty.Parser).ConfigureAwait(false);
        }
        catch (CallFailedException failure) when (failure.Code == CallFailedException.Unimplemented)
        {
            // An older engine sees the end of the process instead.
        }
    }

    public Task LogAsync(LogRequest request) => _client.CallAsync(engineAddress, "pulumirpc.Engine/Log", request, Empty.Parser);

    public void Dispose() => _client.Dispose();
}
