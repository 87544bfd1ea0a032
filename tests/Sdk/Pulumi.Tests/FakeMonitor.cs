using System.Collections.Concurrent;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Deployments;
using Pulumi.Wire;
using Pulumirpc;

namespace Pulumi.Tests;

/// <summary>An engine in this process: remembers what it was asked, and answers the inputs as outputs unless told otherwise.</summary>
internal sealed class FakeMonitor : IMonitor
{
    public ConcurrentQueue<RegisterResourceRequest> Registrations { get; } = new();

    public ConcurrentQueue<ReadResourceRequest> Reads { get; } = new();

    public ConcurrentQueue<ResourceInvokeRequest> Calls { get; } = new();

    public ConcurrentQueue<RegisterResourceOutputsRequest> Outputs { get; } = new();

    public ConcurrentQueue<LogRequest> Logs { get; } = new();

    public ConcurrentQueue<string> Questions { get; } = new();

    public int Shutdowns { get; private set; }

    /// <summary>Features that the engine does not have.</summary>
    public HashSet<string> Missing { get; } = [];

    public Func<RegisterResourceRequest, Task<RegisterResourceResponse>>? OnRegister { get; set; }

    public Func<ReadResourceRequest, ReadResourceResponse>? OnRead { get; set; }

    public Func<ResourceInvokeRequest, ResourceInvokeResponse>? OnInvoke { get; set; }

    public Func<LogRequest, Task>? OnLog { get; set; }

    public Func<Task>? OnShutdown { get; set; }

    public static string UrnOf(string parent, string type, string name) =>
        UrnText.Compose("dev", "acme", UrnText.TypesOf(parent), type, name);

    /// <summary>Runs a program that makes resources, and gives its exit code.</summary>
    public Task<int> RunAsync(Action program, bool isPreview = true) => RunAsync(() =>
    {
        program();
        return Task.CompletedTask;
    }, isPreview);

    public Task<int> RunAsync(Func<Task> program, bool isPreview = true, IReadOnlyDictionary<string, string>? config = null) => RunStackAsync(
        () => FunctionStack.RunAsync(
            async () =>
            {
                await program().ConfigureAwait(false);
                return new Dictionary<string, object?>();
            },
            null),
        isPreview,
        config);

    public Task<int> RunStackAsync(Func<Task> program, bool isPreview = true, IReadOnlyDictionary<string, string>? config = null) =>
        ProgramRun.RunAsync(
            new Deployment(new DeploymentSettings { Project = "acme", Stack = "dev", IsDryRun = isPreview, Config = config ?? new Dictionary<string, string>() }, this),
            program);

    public RegisterResourceRequest Registration(string name) => Registrations.Single(request => request.Name == name);

    public Task<bool> SupportsFeatureAsync(string feature)
    {
        Questions.Enqueue(feature);
        return Task.FromResult(!Missing.Contains(feature));
    }

    public async Task<RegistrationAnswer> RegisterResourceAsync(Resource resource, RegisterResourceRequest request)
    {
        Registrations.Enqueue(request.Clone());
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var response = OnRegister is null ? new RegisterResourceResponse() : await OnRegister(request).ConfigureAwait(false);
        response.Urn = response.Urn.Length > 0 ? response.Urn : UrnOf(request.Parent, request.Type, request.Name);
        response.Object ??= request.Custom ? request.Object : new Struct();
        return RegistrationAnswer.Of(response);
    }

    public Task<ReadResourceResponse> ReadResourceAsync(Resource resource, ReadResourceRequest request)
    {
        Reads.Enqueue(request);
        var response = OnRead?.Invoke(request) ?? new ReadResourceResponse { Properties = request.Properties };
        response.Urn = UrnOf(request.Parent, request.Type, request.Name);
        return Task.FromResult(response);
    }

    public Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request)
    {
        Calls.Enqueue(request);
        return Task.FromResult(OnInvoke?.Invoke(request) ?? new ResourceInvokeResponse { Return = request.Args });
    }

    public Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request)
    {
        Outputs.Enqueue(request);
        return Task.CompletedTask;
    }

    public async Task SignalAndWaitForShutdownAsync()
    {
        Shutdowns++;
        await (OnShutdown?.Invoke() ?? Task.CompletedTask).ConfigureAwait(false);
    }

    public async Task LogAsync(LogRequest request)
    {
        Logs.Enqueue(request);
        await (OnLog?.Invoke(request) ?? Task.CompletedTask).ConfigureAwait(false);
    }
}
