using System.Collections.Immutable;
using DataTier.Engine.Outputs;
using DataTier.Engine.Values;
using DataTier.Engine.Wire;
using DataTier.Planning.Plans;
using Google.Protobuf.Collections;
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

        var text = urn.ToString();
        var inputs = request.Object ?? new Struct();
        var planned = values.Read(isProvider ? ProviderInput.Parsed(inputs) : inputs);
        var placement = isProvider ? Placement.Of(inputs) : Placement.Nowhere;
        var (id, added) = request.Custom ? Deployed(request, text, inputs, provider, isProvider) : (null, new Struct());
        graph.Add(new GraphNode(urn, new PlannedResource
        {
            Urn = text,
            Type = values.Same(request.Type),
            Name = request.Name,
            Custom = request.Custom,
            Id = !request.Custom ? PlannedValue.Absent : id is null or { IsUnknown: true } ? PlannedValue.Unknown : values.Read(id.Value.ToValue()),
            Parent = parent?.Resource.Urn,
            Provider = provider?.Resource.Urn,
            Version = Text(request.Version),
            Inputs = planned,
            Outputs = !request.Custom ? PlannedProperties.Empty : isProvider ? planned : planned.With(values.Read(added)),
            Dependencies = Registered(request.Dependencies, who, "dependency"),
            PropertyDependencies = PropertyDependencies(request, who),
            Protect = request.HasProtect ? request.Protect : parent?.Resource.Protect ?? false,
            RetainOnDelete = request.HasRetainOnDelete ? request.RetainOnDelete : parent?.Resource.RetainOnDelete ?? false,
            DeleteBeforeReplace = request.DeleteBeforeReplaceDefined || request.DeleteBeforeReplace ? request.DeleteBeforeReplace : null,
            IgnoreChanges = SortedTexts.Of([.. request.IgnoreChanges]),
            ReplaceOnChanges = SortedTexts.Of([.. request.ReplaceOnChanges]),
            HideDiffs = SortedTexts.Of([.. request.HideDiffs]),
            Aliases = AliasUrns.Of(request, urn, parent, run),
            AdditionalSecretOutputs = SortedTexts.Of([.. request.AdditionalSecretOutputs]),
            CustomTimeouts = Timeouts(request.CustomTimeouts, who),
            ImportId = Text(request.ImportId),
            DeletedWith = DeletedWith(request, who, parent),
            ReplaceWith = Registered(request.ReplaceWith, who, "resource to be replaced with"),
        })
        {
            Reference = isProvider ? $"{text}::{Sent(id)}" : "",
            Placement = placement,
            Providers = ForChildren(request, who, parent, provider),
        });

        var outputs = request.Custom ? With(inputs, added) : new Struct();
        new ClientView(request.AcceptSecrets, request.AcceptResources, request.SupportsPartialValues).Apply(outputs);
        return new RegisterResourceResponse
        {
            Urn = text,
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

    // The id of a custom resource, and the outputs that it has beside its inputs, or in the place of one.
    private (Piece? Id, Struct Added) Deployed(RegisterResourceRequest request, string urn, Struct inputs, GraphNode? provider, bool isProvider)
    {
        var subject = new Subject(urn, request.Type, request.Name, inputs, provider?.Placement ?? Placement.Nowhere);
        var (id, computed) = standIns.Make(subject, Text(request.ImportId));
        var added = isProvider ? new Struct() : computed;
        foreach (var name in request.AdditionalSecretOutputs)
        {
            if (added.Fields.TryGetValue(name, out var value) || inputs.Fields.TryGetValue(name, out value))
            {
                added.Fields[name] = Wired.Secret(value);
            }
        }

        return (id, added);
    }

    // The request is read by now: its inputs become the outputs.
    private static Struct With(Struct inputs, Struct added)
    {
        foreach (var (name, value) in added.Fields)
        {
            inputs.Fields[name] = value;
        }

        return inputs;
    }

    private IReadOnlyDictionary<string, GraphNode> ForChildren(RegisterResourceRequest request, string who, GraphNode? parent, GraphNode? provider)
    {
        var inherited = parent?.Providers ?? GraphNode.NoProviders;
        if (request.Providers.Count == 0 && (provider is null || request.Provider.Length == 0 || IsAmong(inherited, provider)))
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
            own[PackageOf(provider)] = provider;
        }

        return own;
    }

    private static bool IsAmong(IReadOnlyDictionary<string, GraphNode> providers, GraphNode provider) =>
        providers.TryGetValue(PackageOf(provider), out var known) && ReferenceEquals(known, provider);

    private static string PackageOf(GraphNode provider) => provider.Resource.Type[ProviderChoice.TypePrefix.Length..];

    private string? DeletedWith(RegisterResourceRequest request, string who, GraphNode? parent) =>
        request.DeletedWith.Length > 0
            ? graph.Require(request.DeletedWith, who, "resource to be deleted with").Resource.Urn
            : parent?.Resource.DeletedWith;

    // The texts of the resources themselves, so that the plan holds each URN once.
    private ImmutableArray<string> Registered(RepeatedField<string> urns, string who, string role, string? property = null)
    {
        var known = new string[urns.Count];
        for (var index = 0; index < known.Length; index++)
        {
            var node = graph.Find(urns[index]) ?? graph.Require(urns[index], who, property is null ? role : $"{role} of '{property}',");
            known[index] = node.Resource.Urn;
        }

        return SortedTexts.Of(known);
    }

    private ImmutableSortedDictionary<string, ImmutableArray<string>> PropertyDependencies(RegisterResourceRequest request, string who)
    {
        var dependencies = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (property, given) in request.PropertyDependencies)
        {
            if (given.Urns.Count > 0)
            {
                dependencies.Add(values.Same(property), Registered(given.Urns, who, "dependency", property));
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

    private static string Sent(Piece? id) => id is { IsUnknown: false } known ? known.Text : Signatures.Unknown;

    private static string? Text(string text) => text.Length == 0 ? null : text;
}
