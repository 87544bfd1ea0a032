using DataTier.Engine.Outputs;
using DataTier.Engine.Values;
using DataTier.Engine.Wire;
using DataTier.Planning.Plans;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace DataTier.Engine.Graph;

/// <summary>Answers <c>ReadResource</c>: a resource that exists already, told by its id.</summary>
internal sealed class ResourceReads(StackRun run, ResourceGraph graph, ProviderChoice providers, StandIns standIns, ValueReader values)
{
    private const string StackReference = "pulumi:pulumi:StackReference";

    public ReadResourceResponse Read(ReadResourceRequest request)
    {
        var who = ResourceGraph.Label(request.Type, request.Name);
        if (request.Id.Length == 0)
        {
            throw RpcFault.Invalid($"{who}: read without an id; give the id of the existing resource");
        }

        var package = ProviderChoice.Package(request.Type)
            ?? throw RpcFault.Invalid($"{who}: the type has not the three parts package:module:Type; only custom resources can be read");
        var parent = request.Parent.Length == 0 ? null : graph.Require(request.Parent, who, "parent");
        var urn = (parent?.Urn ?? run.Root).Child(request.Type, request.Name);
        var provider = package == "pulumi" ? null : providers.For(who, package, request.Version, request.Provider, parent);
        foreach (var dependency in request.Dependencies)
        {
            graph.Require(dependency, who, "dependency");
        }

        var idIsUnknown = Signatures.HoldsUnknown(request.Id);
        var outputs = Existing(request, urn, provider, idIsUnknown);
        graph.Add(new GraphNode(urn, new PlannedResource
        {
            Urn = urn.ToString(),
            Type = request.Type,
            Name = request.Name,
            Custom = true,
            Read = true,
            Id = idIsUnknown ? PlannedValue.Unknown : PlannedValue.Of(request.Id),
            Parent = parent?.Resource.Urn,
            Provider = provider?.Resource.Urn,
            Version = request.Version.Length == 0 ? null : request.Version,
            Inputs = values.Read(request.Properties),
            Outputs = values.Read(outputs),
            Dependencies = [.. request.Dependencies.Distinct().Order(StringComparer.Ordinal)],
            AdditionalSecretOutputs = [.. request.AdditionalSecretOutputs.Distinct().Order(StringComparer.Ordinal)],
        })
        {
            Providers = parent?.Providers ?? GraphNode.NoProviders,
        });

        // The request does not say whether the client reads partial values; those that do not take the whole property as unknown.
        new ClientView(request.AcceptSecrets, request.AcceptResources, PartialValues: false).Apply(outputs);
        return new ReadResourceResponse { Urn = urn.ToString(), Properties = outputs };
    }

    private Struct Existing(ReadResourceRequest request, Urn urn, GraphNode? provider, bool idIsUnknown)
    {
        var outputs = request.Properties?.Clone() ?? new Struct();
        if (request.Type == StackReference)
        {
            // The other stack is not here: what it exports is known only to the real engine.
            outputs.Fields["outputs"] = Wired.Unknown();
            outputs.Fields["secretOutputNames"] = Wired.Unknown();
            return outputs;
        }

        var subject = new Subject(urn.ToString(), request.Type, request.Name, outputs, provider?.Placement ?? Placement.Nowhere);
        var (_, computed) = standIns.Make(subject, idIsUnknown ? null : request.Id);
        foreach (var (name, value) in computed.Fields)
        {
            outputs.Fields[name] = value;
        }

        foreach (var name in request.AdditionalSecretOutputs)
        {
            if (outputs.Fields.TryGetValue(name, out var value))
            {
                outputs.Fields[name] = Wired.Secret(value);
            }
        }

        return outputs;
    }
}
