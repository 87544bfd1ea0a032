using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi.Registrations;

/// <summary>Tells the engine that a component is complete and what it gives.</summary>
internal static class OutputRegistration
{
    public static void Start(Resource component, Output<IDictionary<string, object?>> outputs) =>
        component.Deployment.Tasks.Add(RunAsync(component, outputs));

    private static async Task RunAsync(Resource component, Output<IDictionary<string, object?>> outputs)
    {
        var state = await outputs.StateAsync().ConfigureAwait(false);
        var values = state.Value as IDictionary<string, object?> ?? new Dictionary<string, object?>();
        var encoded = await ArgsEncoder.EncodeAsync(component.Deployment, $"outputs of {component.Describe()}", values).ConfigureAwait(false);
        var request = new RegisterResourceOutputsRequest
        {
            Urn = await component.UrnAsync.ConfigureAwait(false),
            Outputs = encoded.Object,
        };
        await component.Deployment.Monitor.RegisterResourceOutputsAsync(request).ConfigureAwait(false);
    }
}
