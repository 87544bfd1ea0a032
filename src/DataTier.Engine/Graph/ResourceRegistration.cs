using System.Collections.Immutable;
using DataTier.Engine.Outputs;
using DataTier.Engine.Values;
using DataTier.Engine.Wire;
using DataTier.Planning.Plans;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace DataTier.Engine.Graph;

/// <summary>Answers <c>RegisterResource</c>: checks what is asked, records it, and says what the resource will be.</summary>
internal sealed class ResourceRegistration(StackRun run, ResourceGraph graph, ProviderChoice providers, StandIns standIns, ValueReader values)
{
    public RegisterResourceResponse Register(RegisterResourceRequest request)
    {
        var who = ResourceGraph.Label(request.Type, request.Name);
        Check(request, who);
        var parent = request.Parent.Length == 0 ? null : graph.Require(request.Parent, who, "parent");
        var urn = (parent?.Urn ?? run.Root).Child(request.Type, request.Name);
        var isProvider = ProviderChoice.IsProvider(request.Type);
        var provider = request.Custom && !isProvider ? Provider(request, who, parent) : null;

        var inputs = request.Object ?? new Struct();
        var planned = values.Read(isProvider ? ProviderInput.Parsed(inputs) : inputs);
        var (id, outputs) = request.Custom ? Deployed(request, urn, provider, isProvider) : (null, new Struct());
        graph.Add(new GraphNode(urn, new PlannedResource
        {
            Urn = urn.ToString(),
            Type = request.Type,
            Name = request.Name,
            Custom = request.Custom,
            Id = !request.Custom ? PlannedValue.Absent : id is null or { IsUnknown: true } ? PlannedValue.Unknown : values.Read(id.Value.ToValue()),
            Parent = parent?.Resource.Urn,
            Provider = provider?.Resource.Urn,
            Version = Text(request.Version),
            Inputs = planned,
            Outputs = !request.Custom ? PlannedProperties.Empty : isProvider ? planned : values.Read(outputs),
            Dependencies = Registered(request.Dependencies, who, "dependency"),
            PropertyDependencies = PropertyDependencies(request, who),
            Protect = request.HasProtect ? request.Protect : parent?.Resource.Protect ?? false,
            RetainOnDelete = request.HasRetainOnDelete ? request.RetainOnDelete : parent?.Resource.RetainOnDelete ?? false,
            DeleteBeforeReplace = request.DeleteBeforeReplaceDefined || request.DeleteBeforeReplace ? request.DeleteBeforeReplace : null,
            IgnoreChanges = Sorted(request.IgnoreChanges),
            ReplaceOnChanges = Sorted(request.ReplaceOnChanges),
            HideDiffs = Sorted(request.HideDiffs),
            Aliases = AliasUrns.Of(request, urn, parent, run),
            AdditionalSecretOutputs = Sorted(request.AdditionalSecretOutputs),
            CustomTimeouts = Timeouts(request.CustomTimeouts, who),
            ImportId = Text(request.ImportId),
            DeletedWith = DeletedWith(request, who, parent),
            ReplaceWith = Registered(request.ReplaceWith, who, "resource to be replaced with"),
        })
        {
            Reference = isProvider ? $"{urn}::{Sent(id)}" : "",
            Placement = isProvider ? Placement.Of(inputs) : Placement.Nowhere,
            Providers = ForChildren(request, who, parent, provider),
        });

        new ClientView(request.AcceptSecrets, request.AcceptResources, request.SupportsPartialValues).Apply(outputs);
        return new RegisterResourceResponse
        {
            Urn = urn.ToString(),
            Id = isProvider ? Sent(id) : id is { IsUnknown: false } ? id.Value.Text : "",
            Object = outputs,
        };
    }

    private static void Check(RegisterResourceRequest request, string who)
    {
        if (request.Type.Length == 0)
        {
            throw RpcFault.Invalid($"{who}: the type is empty; give a type such as aws:s3/bucket:Bucket");
        }

        if (request.Name.Length == 0)
        {
            throw RpcFault.Invalid($"{who}: the name is empty; give every resource a name");
        }

        if (request.Custom && ProviderChoice.Package(request.Type) is null)
        {
            throw RpcFault.Invalid($"{who}: the type has not the three parts package:module:Type; only components may have any type");
        }

        if (request.Remote)
        {
            throw new RpcFault(
                RpcStatus.Unimplemented,
                $"{who}: a component of a provider plugin; the local engine runs no plugins, use a component of the program's own language");
        }

        if (request.Transforms.Count > 0)
        {
            throw new RpcFault(
                RpcStatus.Unimplemented,
                $"{who}: has transforms that the engine would have to call; the local engine calls none, use transformations or set the property where the resource is made");
        }
    }

    private GraphNode? Provider(RegisterResourceRequest request, string who, GraphNode? parent) =>
        ProviderChoice.Package(request.Type) is { } package and not "pulumi"
            ? providers.For(who, package, request.Version, request.Provider, parent)
            : null;

    // The id and all outputs of a custom resource: its inputs, and what the provider will add.
    private (Piece? Id, Struct Outputs) Deployed(RegisterResourceRequest request, Urn urn, GraphNode? provider, bool isProvider)
    {
        var outputs = request.Object?.Clone() ?? new Struct();
        var subject = new Subject(urn.ToString(), request.Type, request.Name, outputs, provider?.Placement ?? Placement.Nowhere);
        var (id, computed) = standIns.Make(subject, Text(request.ImportId));
        if (!isProvider)
        {
            foreach (var (name, value) in computed.Fields)
            {
                outputs.Fields[name] = value;
            }
        }

        foreach (var name in request.AdditionalSecretOutputs)
        {
            if (outputs.Fields.TryGetValue(name, out var value))
            {
                outputs.Fields[name] = Wired.Secret(value);
            }
        }

        return (id, outputs);
    }

    private IReadOnlyDictionary<string, GraphNode> ForChildren(RegisterResourceRequest request, string who, GraphNode? parent, GraphNode? provider)
    {
        var inherited = parent?.Providers ?? GraphNode.NoProviders;
        if (request.Providers.Count == 0 && (provider is null || request.Provider.Length == 0))
        {
            return inherited;
        }

        var own = new Dictionary<string, GraphNode>(inherited, StringComparer.Ordinal);
        foreach (var (package, reference) in request.Providers)
        {
            own[package] = providers.Named(who, null, reference);
        }

        if (provider is not null && request.Provider.Length > 0)
        {
            own[provider.Resource.Type[ProviderChoice.TypePrefix.Length..]] = provider;
        }

        return own;
    }

    private string? DeletedWith(RegisterResourceRequest request, string who, GraphNode? parent) =>
        request.DeletedWith.Length > 0
            ? graph.Require(request.DeletedWith, who, "resource to be deleted with").Resource.Urn
            : parent?.Resource.DeletedWith;

    private ImmutableArray<string> Registered(IReadOnlyCollection<string> urns, string who, string role)
    {
        foreach (var urn in urns)
        {
            graph.Require(urn, who, role);
        }

        return Sorted(urns);
    }

    private ImmutableSortedDictionary<string, ImmutableArray<string>> PropertyDependencies(RegisterResourceRequest request, string who)
    {
        var dependencies = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (property, given) in request.PropertyDependencies)
        {
            if (given.Urns.Count > 0)
            {
                dependencies.Add(property, Registered(given.Urns, who, $"dependency of '{property}',"));
            }
        }

        return dependencies.ToImmutable();
    }

    private static CustomTimeouts? Timeouts(RegisterResourceRequest.Types.CustomTimeouts? given, string who)
    {
        if (given is null || (given.Create + given.Update + given.Delete + given.Read).Length == 0)
        {
            return null;
        }

        return new CustomTimeouts(Duration(given.Create), Duration(given.Update), Duration(given.Delete), Duration(given.Read));

        string? Duration(string text) => text.Length == 0
            ? null
            : GoDuration.Normalize(text)
                ?? throw RpcFault.Invalid($"{who}: the custom timeout '{text}' is no duration; write it like 40m or 1h30m");
    }

    private static ImmutableArray<string> Sorted(IReadOnlyCollection<string> texts) =>
        texts.Count == 0 ? [] : [.. new SortedSet<string>(texts, StringComparer.Ordinal)];

    private static string Sent(Piece? id) => id is { IsUnknown: false } known ? known.Text : Signatures.Unknown;

    private static string? Text(string text) => text.Length == 0 ? null : text;
}
