namespace Pulumi;

/// <summary>A resource that a provider manages.</summary>
public class CustomResource : Resource
{
    /// <summary>Registers the resource; returns before the engine has answered.</summary>
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : base(type, name, isCustom: true, args, options ?? new CustomResourceOptions()) => Id = new Output<string>(this, ResourceId.Instance);

    internal CustomResource(string urn, string? id)
        : base(urn)
    {
        Id = new Output<string>(new OutputState(id, isKnown: !string.IsNullOrEmpty(id), isSecret: false, ResourceSet.Of(this)));
    }

    /// <summary>The id that the provider gave; unknown in the preview of a new resource.</summary>
    public Output<string> Id { get; }
}

/// <summary>A resource that another one refers to and of which no class is known here.</summary>
internal sealed class DependencyResource(string urn, string? id = null) : CustomResource(urn, id);
