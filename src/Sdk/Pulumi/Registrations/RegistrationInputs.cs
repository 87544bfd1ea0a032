using Pulumi.Serialization;

namespace Pulumi.Registrations;

/// <summary>What a registration and a read have in common: properties, parent, provider and dependencies, once all are there.</summary>
internal sealed class RegistrationInputs
{
    public required EncodedProperties Properties { get; init; }

    /// <summary>The URN of the parent; empty for the stack.</summary>
    public required string Parent { get; init; }

    /// <summary>The reference to the provider; empty for the default one.</summary>
    public required string Provider { get; init; }

    /// <summary>URNs of all that comes first.</summary>
    public required IReadOnlyList<string> Dependencies { get; init; }

    /// <summary>The resources behind each property, expanded.</summary>
    public required List<KeyValuePair<string, ResourceSet>> ByProperty { get; init; }

    public static async Task<RegistrationInputs> CreateAsync(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        var explicitly = await Registrations.Dependencies.InListAsync(options.DependsOnIfAny).ConfigureAwait(false);
        var properties = await ArgsEncoder.ForResourceAsync(resource.Deployment, resource, args).ConfigureAwait(false);
        var parent = "";
        if (resource.Parent is { } above)
        {
            await above.ForChildren;
            parent = await above.UrnAsync.ConfigureAwait(false);
        }

        var provider = resource.Provider is null ? "" : await resource.Provider.ReferenceAsync().ConfigureAwait(false);

        var all = new ResourceSet.Builder();
        all.Add(Registrations.Dependencies.Expand(explicitly, resource));
        var byProperty = new List<KeyValuePair<string, ResourceSet>>(properties.Dependencies.Count);
        foreach (var (name, resources) in properties.Dependencies)
        {
            var expanded = Registrations.Dependencies.Expand(resources, resource);
            byProperty.Add(new(name, expanded));
            all.Add(expanded);
        }

        return new RegistrationInputs
        {
            Properties = properties,
            Parent = parent,
            Provider = provider,
            Dependencies = await Registrations.Dependencies.UrnsAsync(all.ToSet()).ConfigureAwait(false),
            ByProperty = byProperty,
        };
    }
}
