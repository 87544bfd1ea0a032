namespace Pulumi;

/// <summary>Changes arguments and options of a resource when it is made; null leaves them as they are.</summary>
public delegate ResourceTransformationResult? ResourceTransformation(ResourceTransformationArgs args);

/// <summary>What a transformation may change.</summary>
public readonly struct ResourceTransformationArgs
{
    /// <summary>Takes the resource, its arguments and its options.</summary>
    public ResourceTransformationArgs(Resource resource, ResourceArgs args, ResourceOptions options) =>
        (Resource, Args, Options) = (resource, args, options);

    /// <summary>The resource that is being made; it has no outputs yet.</summary>
    public Resource Resource { get; }

    /// <summary>Its arguments.</summary>
    public ResourceArgs Args { get; }

    /// <summary>Its options.</summary>
    public ResourceOptions Options { get; }
}

/// <summary>What a transformation made of arguments and options.</summary>
public readonly struct ResourceTransformationResult
{
    /// <summary>Takes the arguments and options to go on with.</summary>
    public ResourceTransformationResult(ResourceArgs args, ResourceOptions options) => (Args, Options) = (args, options);

    /// <summary>The arguments.</summary>
    public ResourceArgs Args { get; }

    /// <summary>The options.</summary>
    public ResourceOptions Options { get; }
}
