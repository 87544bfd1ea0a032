using Pulumirpc;

namespace Pulumi.Wire;

/// <summary>What a program asks the engine: over the wire, or of mocks in a test.</summary>
internal interface IMonitor
{
    Task<bool> SupportsFeatureAsync(string feature);

    Task<RegistrationAnswer> RegisterResourceAsync(Resource resource, RegisterResourceRequest request);

    Task<ReadResourceResponse> ReadResourceAsync(Resource resource, ReadResourceRequest request);

    Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request);

    Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request);

    /// <summary>Tells the engine that the program is complete; comes back when the deployment is over.</summary>
    Task SignalAndWaitForShutdownAsync();

    Task LogAsync(LogRequest request);
}
