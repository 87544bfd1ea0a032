namespace Pulumi.Registrations;

/// <summary>Lets the transformations of a resource and then of its parents change what is registered.</summary>
internal static class Transformations
{
    public static (ResourceArgs Args, ResourceOptions Options) Apply(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        RejectTwoWays(resource, options);
        options = Copy(options);
        foreach (var transformation in resource.Transformations)
        {
            if (transformation(new ResourceTransformationArgs(resource, args, options)) is not { } result)
            {
                continue;
            }

            if (!ReferenceEquals(result.Options.Parent, options.Parent))
            {
                throw new ArgumentException($"{resource.Describe()}: a transformation changed the parent; the parent is fixed when the resource is made");
            }

            (args, options) = (result.Args, result.Options);
            RejectTwoWays(resource, options);
        }

        return (args, options);
    }

    private static ResourceOptions Copy(ResourceOptions options) => options switch
    {
        CustomResourceOptions custom => CustomResourceOptions.Merge(null, custom),
        ComponentResourceOptions component => ComponentResourceOptions.Merge(null, component),
        _ => throw new ArgumentException($"options of type {options.GetType()}; use CustomResourceOptions or ComponentResourceOptions"),
    };

    private static void RejectTwoWays(Resource resource, ResourceOptions options)
    {
        if (options is ComponentResourceOptions { Provider: not null, ProvidersIfAny.Count: > 0 })
        {
            throw new ResourceException($"{resource.Describe()}: both Provider and Providers are set; put all providers into Providers", resource);
        }
    }
}
