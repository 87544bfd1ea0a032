using System.Collections.Concurrent;
using System.Text.Json;
using DataTier.Engine.Outputs;
using DataTier.Engine.Values;
using DataTier.Engine.Wire;
using DataTier.Planning.Plans;
using Google.Protobuf.WellKnownTypes;

namespace DataTier.Engine.Graph;

/// <summary>Finds the provider of a resource or function: the one that is named, the parent's, or the default one of the package.</summary>
internal sealed class ProviderChoice(StackRun run, ResourceGraph graph, ValueReader values)
{
    public const string TypePrefix = "pulumi:providers:";

    private const string DisabledKey = "pulumi:disable-default-providers";

    private readonly ConcurrentDictionary<string, GraphNode> _defaults = new(StringComparer.Ordinal);
    private readonly Lock _makingDefault = new();
    private readonly HashSet<string> _disabled = DisabledPackages(run);

    public static bool IsProvider(string type) => type.StartsWith(TypePrefix, StringComparison.Ordinal);

    /// <summary>The package of a type or function: the first of its three parts; null when it has not three.</summary>
    public static string? Package(string token)
    {
        var (first, last) = (token.IndexOf(':', StringComparison.Ordinal), token.LastIndexOf(':'));
        return first > 0 && last > first + 1 && last < token.Length - 1 && token.IndexOf(':', first + 1) == last ? token[..first] : null;
    }

    /// <summary>The provider for a resource or function of a package.</summary>
    public GraphNode For(string who, string package, string version, string reference, GraphNode? parent)
    {
        if (reference.Length > 0)
        {
            return Named(who, package, reference);
        }

        return parent is not null && parent.Providers.TryGetValue(package, out var inherited)
            ? inherited
            : Default(who, package, version);
    }

    /// <summary>The provider that a reference, <c>urn::id</c>, names.</summary>
    public GraphNode Named(string who, string? package, string reference)
    {
        var end = reference.LastIndexOf("::", StringComparison.Ordinal);
        var provider = end < 0 ? null : graph.Find(reference[..end]);
        if (provider is null || !IsProvider(provider.Resource.Type))
        {
            throw RpcFault.Invalid($"{who}: the provider {reference} is not registered; pass a provider resource of this program");
        }

        if (provider.Reference != reference)
        {
            throw RpcFault.Invalid($"{who}: the provider {provider.Resource.Urn} has another id than {reference} says; pass the provider resource itself");
        }

        var made = provider.Resource.Type[TypePrefix.Length..];
        return package is null || package == made
            ? provider
            : throw RpcFault.Invalid($"{who}: the provider '{provider.Resource.Name}' is of the package '{made}'; pass one of '{package}'");
    }

    private GraphNode Default(string who, string package, string version)
    {
        if (_disabled.Contains("*") || _disabled.Contains(package))
        {
            throw RpcFault.Invalid(
                $"{who}: the default provider of '{package}' is switched off by {DisabledKey}; pass a provider in the options of the resource or of its parent");
        }

        var key = $"{package}@{version}";
        if (_defaults.TryGetValue(key, out var known))
        {
            return known;
        }

        lock (_makingDefault)
        {
            return _defaults.GetOrAdd(key, _ => MakeDefault(package, version));
        }
    }

    private GraphNode MakeDefault(string package, string version)
    {
        var name = version.Length == 0 ? "default" : "default_" + version.Replace('.', '_');
        var urn = run.Root.Child(TypePrefix + package, name);
        var inputs = Configured(package);
        if (version.Length > 0)
        {
            inputs.Fields["version"] = Value.ForString(version);
        }

        var properties = values.Read(ProviderInput.Parsed(inputs));
        var id = run.Unknown ? Signatures.Unknown : new Synthetic(urn.ToString(), "id").Uuid();
        return graph.Add(new GraphNode(urn, new PlannedResource
        {
            Urn = urn.ToString(),
            Type = TypePrefix + package,
            Name = name,
            Custom = true,
            Id = run.Unknown ? PlannedValue.Unknown : PlannedValue.Of(id),
            Version = version.Length > 0 ? version : null,
            Inputs = properties,
            Outputs = properties,
        })
        {
            Reference = $"{urn}::{id}",
            Placement = Placement.Of(inputs),
        });
    }

    // The keys of the stack's configuration that bear the name of the package.
    private Struct Configured(string package)
    {
        var inputs = new Struct();
        foreach (var (key, value) in run.Config.Values)
        {
            if (key.Length > package.Length && key[package.Length] == ':' && key.StartsWith(package, StringComparison.Ordinal))
            {
                var text = Value.ForString(value);
                inputs.Fields[key[(package.Length + 1)..]] = run.Config.SecretKeys.Contains(key) ? Wired.Secret(text) : text;
            }
        }

        return inputs;
    }

    private static HashSet<string> DisabledPackages(StackRun run)
    {
        if (!run.Config.Values.TryGetValue(DisabledKey, out var json))
        {
            return [];
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Array)
            {
                return [.. document.RootElement.EnumerateArray().Select(static package => package.ToString())];
            }
        }
        catch (JsonException)
        {
            // Said below, in the words of the user.
        }

        throw new PreviewException($"Pulumi.{run.Stack}.yaml: {DisabledKey} is '{json}'; it is a list of packages, [\"*\"] for all");
    }
}
