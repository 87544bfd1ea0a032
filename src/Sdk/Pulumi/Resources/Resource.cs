using Pulumi.Deployments;
using Pulumi.Registrations;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Something with a name and a URN: a component, or what a provider manages.</summary>
public class Resource
{
    private readonly TaskCompletionSource<string> _urn = new();
    private readonly TaskCompletionSource<Registered> _registered = new();
    private readonly Gate _children = new();
    private readonly string _type;
    private readonly string _name;
    private List<Resource>? _below;

    private protected Resource(string type, string name, bool isCustom, ResourceArgs? args, ResourceOptions options)
    {
        _type = Required(type, "type", nameof(type));
        _name = Required(name, "name", nameof(name));
        IsCustom = isCustom;
        Deployment = DeploymentScope.Require();
        Urn = new Output<string>(this, ResourceUrn.Instance);
        Parent = options.Parent ?? Deployment.Stack;
        Transformations = options.ResourceTransformationsIfAny is { Count: > 0 } own ? [.. own, .. Parent?.Transformations ?? []] : Parent?.Transformations ?? [];
        (var inputs, options) = Registrations.Transformations.Apply(this, args ?? ResourceArgs.Empty, options);

        Parent = options.Parent ?? Deployment.Stack;
        Parent?.AddChild(this);
        IsProtected = options.Protect ?? options.Parent?.IsProtected;
        (Provider, Providers) = ProviderInheritance.Resolve(this, options);
        Aliases = options.AliasesIfAny;
        if (isCustom)
        {
            OutputProperties.Assign(this);
        }

        Deployment.Tasks.Add(ResourceRegistration.RunAsync(this, inputs, options));
    }

    /// <summary>A stand-in for a resource of which only the URN is known.</summary>
    private protected Resource(string urn)
    {
        (_type, _name) = ("", "");
        IsCustom = true;
        Deployment = DeploymentScope.Require();
        Urn = new Output<string>(this, ResourceUrn.Instance);
        Transformations = [];
        Providers = ProviderInheritance.None;
        Aliases = [];
        _urn.SetResult(urn);
        _children.Open();
    }

    /// <summary>The name that identifies the resource in the stack; known once it is registered.</summary>
    public Output<string> Urn { get; }

    internal Deployment Deployment { get; }

    internal bool IsCustom { get; }

    /// <summary>The parent on the wire: the stack when the program names none, nothing for the stack itself.</summary>
    internal Resource? Parent { get; }

    internal bool? IsProtected { get; }

    internal ProviderResource? Provider { get; }

    /// <summary>The providers for the children by package.</summary>
    internal IReadOnlyDictionary<string, ProviderResource> Providers { get; }

    internal IReadOnlyList<ResourceTransformation> Transformations { get; }

    internal IReadOnlyList<Input<Alias>> Aliases { get; }

    /// <summary>The URN, as soon as the engine has said it.</summary>
    internal Task<string> UrnAsync => _urn.Task;

    /// <summary>Opens when the URN is there, for children in the order in which they were made.</summary>
    internal Gate ForChildren => _children;

    /// <summary>All that the engine answered.</summary>
    internal Task<Registered> RegisteredAsync => _registered.Task;

    /// <summary>The type token.</summary>
    public string GetResourceType() => _type;

    /// <summary>The name that the program gave.</summary>
    public string GetResourceName() => _name;

    /// <summary>Where a message is about this resource.</summary>
    internal string Describe() => $"{_type} '{_name}'";

    internal Resource[] Children()
    {
        lock (_registered)
        {
            return _below?.ToArray() ?? [];
        }
    }

    internal void Complete(Registered registered)
    {
        _urn.TrySetResult(registered.Urn);
        _children.Open();
        _registered.TrySetResult(registered);
    }

    internal void Fail(Exception exception)
    {
        _urn.TrySetException(exception);
        _children.Open();
        _registered.TrySetException(exception);
    }

    private static string Required(string value, string what, string parameter) =>
        string.IsNullOrEmpty(value) ? throw new ArgumentException($"a resource has no {what}; every resource needs one", parameter) : value;

    private void AddChild(Resource child)
    {
        lock (_registered)
        {
            (_below ??= []).Add(child);
        }
    }
}

/// <summary>The URN of a resource, which comes from the resource.</summary>
internal sealed class ResourceUrn : ResourceValue
{
    public static ResourceUrn Instance { get; } = new();

    public override async Task<OutputState> ReadAsync(Resource resource) =>
        new(await resource.UrnAsync.ConfigureAwait(false), isKnown: true, isSecret: false, ResourceSet.Of(resource));
}
