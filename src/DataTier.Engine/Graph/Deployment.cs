using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DataTier.Engine.Outputs;
using DataTier.Engine.Values;
using DataTier.Engine.Wire;
using DataTier.Planning.Plans;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace DataTier.Engine.Graph;

/// <summary>One run of a program, seen from the engine: answers its calls and makes the plan.</summary>
internal sealed class Deployment
{
    private const string Monitor = "/pulumirpc.ResourceMonitor/";
    private const string Engine = "/pulumirpc.Engine/";

    private static readonly Empty Nothing = new();

    private readonly StackRun _run;
    private readonly SecretTexts _secrets;
    private readonly ValueReader _values;
    private readonly EngineLog _log;
    private readonly ResourceRegistration _registration;
    private readonly ResourceReads _reads;
    private readonly Functions _functions;
    private string _rootResource = "";

    public Deployment(StackRun run, FactTable facts)
    {
        _run = run;
        _secrets = new SecretTexts();
        _values = new ValueReader(_secrets);
        _log = new EngineLog(_secrets);
        Graph = new ResourceGraph();
        var providers = new ProviderChoice(run, Graph, _values);
        var standIns = new StandIns(facts, run.Unknown);
        _registration = new ResourceRegistration(run, Graph, providers, standIns, _values);
        _reads = new ResourceReads(run, Graph, providers, standIns, _values);
        _functions = new Functions(Graph, providers);
        foreach (var key in run.Config.SecretKeys)
        {
            _secrets.Learn(run.Config.Values[key]);
        }

        foreach (var placeholder in run.Config.Placeholders)
        {
            _secrets.Learn(placeholder);
        }
    }

    /// <summary>What is registered so far.</summary>
    public ResourceGraph Graph { get; }

    /// <summary>Whether the program has said that it is done.</summary>
    public bool Finished { get; private set; }

    /// <summary>What the program has said so far.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _log.Diagnostics();

    /// <summary>A line of the program without its secrets.</summary>
    public string Hide(string line) => _secrets.Hide(line);

    /// <summary>Adds the methods that a program calls.</summary>
    public void Serve(MethodTable methods) => methods
        .Add(Monitor + "SupportsFeature", SupportsFeatureRequest.Parser, request => new SupportsFeatureResponse { HasSupport = Features.Names.Contains(request.Id) })
        .Add(Monitor + "GetDeploymentInfo", Empty.Parser, _ => Info())
        .Add(Monitor + "RegisterResource", RegisterResourceRequest.Parser, _registration.Register)
        .Add(Monitor + "RegisterResourceOutputs", RegisterResourceOutputsRequest.Parser, RegisterOutputs)
        .Add(Monitor + "ReadResource", ReadResourceRequest.Parser, _reads.Read)
        .Add(Monitor + "Invoke", ResourceInvokeRequest.Parser, _functions.Invoke)
        .Add(Monitor + "RegisterPackage", RegisterPackageRequest.Parser, request => new RegisterPackageResponse { Ref = $"{request.Name}@{request.Version}" })
        .Add(Monitor + "SignalAndWaitForShutdown", Empty.Parser, Finish)
        .Add(Engine + "Log", LogRequest.Parser, Log)
        .Add(Engine + "SetRootResource", SetRootResourceRequest.Parser, SetRootResource)
        .Add(Engine + "GetRootResource", GetRootResourceRequest.Parser, _ => new GetRootResourceResponse { Urn = _rootResource })
        .Add(Engine + "RequirePulumiVersion", RequirePulumiVersionRequest.Parser, _ => new RequirePulumiVersionResponse());

    /// <summary>The plan of everything registered.</summary>
    public Plan ToPlan()
    {
        var mask = _secrets.ToSearch() is { } search ? new PlanMask(search) : null;
        var resources = Graph.Resources();
        return new Plan
        {
            Project = _run.Project,
            Stack = _run.Stack,
            Config = Masked(Config(), mask),
            Resources = mask is null ? resources : Masked(resources, mask),
            Outputs = Masked(Graph.StackOutputs ?? PlannedProperties.Empty, mask),
            Diagnostics = _log.Diagnostics(),
        };
    }

    // The program is gone by now, and its core is free.
    private static ImmutableArray<PlannedResource> Masked(ImmutableArray<PlannedResource> resources, PlanMask mask)
    {
        var masked = new PlannedResource[resources.Length];
        Parallel.For(0, masked.Length, index => masked[index] = mask.Apply(resources[index]));
        return ImmutableCollectionsMarshal.AsImmutableArray(masked);
    }

    private static PlannedProperties Masked(PlannedProperties properties, PlanMask? mask) => mask?.Apply(properties) ?? properties;

    private PlannedProperties Config() => PlannedProperties.From(_run.Config.Values.Select(entry => KeyValuePair.Create(
        entry.Key,
        _run.Config.SecretKeys.Contains(entry.Key) ? PlannedValue.Secret : PlannedValue.Of(entry.Value))));

    private DeploymentInfo Info()
    {
        var info = new DeploymentInfo
        {
            Project = _run.Project,
            Stack = _run.Stack,
            Organization = _run.Organization,
            DryRun = true,
            Parallel = StackRun.Parallel,
        };
        info.SupportedFeatures.AddRange(Features.Numbers);
        info.Config.Add(_run.Config.Values.ToDictionary());
        info.ConfigSecretKeys.AddRange(_run.Config.SecretKeys);
        return info;
    }

    private Empty RegisterOutputs(RegisterResourceOutputsRequest request)
    {
        Graph.RegisterOutputs(request.Urn, _values.Read(request.Outputs));
        return Nothing;
    }

    private Empty Log(LogRequest request)
    {
        _log.Add(request);
        return Nothing;
    }

    private SetRootResourceResponse SetRootResource(SetRootResourceRequest request)
    {
        _rootResource = request.Urn;
        return new SetRootResourceResponse();
    }

    private Empty Finish(Empty request)
    {
        Finished = true;
        return Nothing;
    }
}
