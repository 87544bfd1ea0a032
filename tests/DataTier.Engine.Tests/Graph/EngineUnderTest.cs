using DataTier.Engine.Graph;
using DataTier.Engine.Outputs;
using DataTier.Engine.Projects;
using DataTier.Engine.Tests.Wire;
using DataTier.Engine.Wire;
using DataTier.Planning.Plans;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;
using YamlDotNet.Core;

namespace DataTier.Engine.Tests.Graph;

/// <summary>An engine on a port, and a client that speaks raw gRPC to it.</summary>
internal sealed class EngineUnderTest : IAsyncDisposable
{
    public const string MonitorCalls = "/pulumirpc.ResourceMonitor/";
    public const string EngineCalls = "/pulumirpc.Engine/";
    public const string StackUrn = "urn:pulumi:dev::acme::pulumi:pulumi:Stack::acme-dev";

    private static readonly FactTable Facts = FactTable.Load();

    private readonly UnaryServer _server;

    private EngineUnderTest(Deployment deployment)
    {
        Deployment = deployment;
        var methods = new MethodTable();
        deployment.Serve(methods);
        _server = new UnaryServer(methods);
        Client = new RawClient(_server.Address);
    }

    public Deployment Deployment { get; }

    public RawClient Client { get; }

    public Plan Plan => Deployment.ToPlan();

    /// <summary>Starts an engine whose stack has this configuration, and registers the stack.</summary>
    public static async Task<EngineUnderTest> StartAsync(bool unknown = false, params (string Key, string Value)[] config)
    {
        var stackConfig = new StackConfig();
        foreach (var (key, value) in config)
        {
            stackConfig.With(key, new YamlTree.Scalar(value, Plain: true, Mark.Empty));
        }

        return await StartAsync(stackConfig, unknown);
    }

    public static async Task<EngineUnderTest> StartAsync(StackConfig config, bool unknown = false)
    {
        var engine = new EngineUnderTest(new Deployment(new StackRun("acme", "dev", "organization", config, unknown), Facts));
        await engine._server.StartAsync(CancellationToken.None);
        await engine.RegisterAsync(new RegisterResourceRequest { Type = "pulumi:pulumi:Stack", Name = "acme-dev" });
        return engine;
    }

    public Task<RegisterResourceResponse> RegisterAsync(RegisterResourceRequest request) =>
        Client.CallAsync<RegisterResourceResponse>(MonitorCalls + "RegisterResource", request);

    /// <summary>Registers a resource and gives it as the plan holds it.</summary>
    public async Task<PlannedResource> PlannedAsync(RegisterResourceRequest request)
    {
        var urn = (await RegisterAsync(request)).Urn;
        return Plan.Find(urn) ?? throw new InvalidOperationException($"{urn} is not in the plan");
    }

    /// <summary>The message with which a registration is refused.</summary>
    public async Task<string> RefusedAsync(RegisterResourceRequest request)
    {
        var answer = await Client.SendAsync(MonitorCalls + "RegisterResource", request);
        answer.Status.Should().NotBe("0");
        return answer.Message;
    }

    /// <summary>A custom resource under the stack, as a current SDK asks for it.</summary>
    public static RegisterResourceRequest Custom(string type, string name, params (string Name, Value Value)[] inputs) =>
        Request(type, name, custom: true, inputs);

    public static RegisterResourceRequest Component(string name) => Request("acme:index:Box", name, custom: false);

    public static Value Text(string text) => Value.ForString(text);

    public static Value Secret(string text) => DataTier.Engine.Values.Wired.Secret(Text(text));

    public static Value Unknown => DataTier.Engine.Values.Wired.Unknown();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }

    private static RegisterResourceRequest Request(string type, string name, bool custom, params (string Name, Value Value)[] inputs)
    {
        var request = new RegisterResourceRequest
        {
            Type = type,
            Name = name,
            Custom = custom,
            Parent = StackUrn,
            AcceptSecrets = true,
            AcceptResources = true,
            SupportsPartialValues = true,
            Object = new Struct(),
        };
        foreach (var (input, value) in inputs)
        {
            request.Object.Fields[input] = value;
        }

        return request;
    }
}
