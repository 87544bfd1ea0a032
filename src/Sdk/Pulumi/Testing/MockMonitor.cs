using System.Collections.Concurrent;
using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;
using Pulumi.Wire;
using Pulumirpc;

namespace Pulumi.Testing;

/// <summary>The engine of a test: asks the mocks.</summary>
internal sealed class MockMonitor(IMocks mocks, string project, string stack) : IMonitor
{
    private readonly List<Resource> _resources = [];
    private readonly List<string> _errors = [];
    private readonly ConcurrentDictionary<string, Struct> _registered = new();

    /// <summary>Every resource, the stack included, in the order in which the program registered them.</summary>
    public ImmutableArray<Resource> Resources
    {
        get
        {
            lock (_resources)
            {
                return [.. _resources];
            }
        }
    }

    /// <summary>The errors that were logged.</summary>
    public IReadOnlyList<string> Errors
    {
        get
        {
            lock (_errors)
            {
                return [.. _errors];
            }
        }
    }

    public Task<bool> SupportsFeatureAsync(string feature) => Task.FromResult(feature != "outputValues");

    public async Task<RegistrationAnswer> RegisterResourceAsync(Resource resource, RegisterResourceRequest request)
    {
        Remember(resource);
        var urn = MockUrn(request.Parent, request.Type, request.Name);
        if (request.Type == Stack.TypeToken)
        {
            return RegistrationAnswer.Of(new RegisterResourceResponse { Urn = urn });
        }

        var (id, state) = await mocks.NewResourceAsync(new MockResourceArgs
        {
            Type = request.Type,
            Name = request.Name,
            Inputs = MockValues.Read(request.Object),
            Provider = request.Provider,
            Id = request.ImportId,
        }).ConfigureAwait(false);
        var outputs = await MockValues.WriteAsync(resource.Deployment, state).ConfigureAwait(false);
        Record(urn, id ?? request.ImportId, outputs);
        return RegistrationAnswer.Of(new RegisterResourceResponse { Urn = urn, Id = id ?? request.ImportId, Object = outputs });
    }

    public async Task<ReadResourceResponse> ReadResourceAsync(Resource resource, ReadResourceRequest request)
    {
        Remember(resource);
        var (id, state) = await mocks.NewResourceAsync(new MockResourceArgs
        {
            Type = request.Type,
            Name = request.Name,
            Inputs = MockValues.Read(request.Properties),
            Provider = request.Provider,
            Id = request.Id,
        }).ConfigureAwait(false);
        var urn = MockUrn(request.Parent, request.Type, request.Name);
        var outputs = await MockValues.WriteAsync(resource.Deployment, state).ConfigureAwait(false);
        Record(urn, id ?? request.Id, outputs);
        return new ReadResourceResponse { Urn = urn, Properties = outputs };
    }

    public async Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request)
    {
        if (request.Tok == "pulumi:pulumi:getResource")
        {
            var urn = request.Args.Fields["urn"].StringValue;
            return _registered.TryGetValue(urn, out var known)
                ? new ResourceInvokeResponse { Return = known }
                : throw new CallFailedException(CallFailedException.Unknown, $"the resource {urn} was not registered in this test");
        }

        var result = await mocks.CallAsync(new MockCallArgs
        {
            Token = request.Tok,
            Args = MockValues.Read(request.Args),
            Provider = request.Provider,
        }).ConfigureAwait(false);
        return new ResourceInvokeResponse { Return = await MockValues.WriteAsync(Deployments.DeploymentScope.Require(), result).ConfigureAwait(false) };
    }

    public Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request)
    {
        var outputs = request.Outputs.Fields.ToImmutableDictionary(field => field.Key, field => new Output<object?>(ValueDecoder.Decode(field.Value)));
        return mocks.RegisterResourceOutputs(new MockRegisterResourceOutputsRequest(request.Urn, outputs));
    }

    public Task SignalAndWaitForShutdownAsync() => Task.CompletedTask;

    public Task LogAsync(LogRequest request)
    {
        if (request.Severity == LogSeverity.Error)
        {
            lock (_errors)
            {
                _errors.Add(request.Message);
            }
        }

        return Task.CompletedTask;
    }

    private void Remember(Resource resource)
    {
        lock (_resources)
        {
            _resources.Add(resource);
        }
    }

    private void Record(string urn, string id, Struct state)
    {
        var answer = new Struct();
        answer.Fields["urn"] = Value.ForString(urn);
        answer.Fields["id"] = Value.ForString(id);
        answer.Fields["state"] = Value.ForStruct(state);
        _registered[urn] = answer;
    }

    /// <summary>Tests of the official SDK see this form: of the parents only the outermost type, the stack included.</summary>
    private string MockUrn(string parent, string type, string name)
    {
        var types = parent.Length == 0 ? type : $"{UrnText.TypesOf(parent).Split('$')[0]}${type}";
        return $"urn:pulumi:{stack}::{project}::{types}::{name}";
    }
}
