namespace Pulumi.Registrations;

/// <summary>Resources as the engine wants them named: a component stands for the custom resources below it.</summary>
internal static class Dependencies
{
    /// <summary>The resources in a list option, and those that its outputs came from.</summary>
    public static async Task<ResourceSet> InListAsync(InputList<Resource>? list)
    {
        if (list is null)
        {
            return ResourceSet.Empty;
        }

        var resources = new ResourceSet.Builder();
        foreach (var (output, isWhole) in ((IInputList)list).Parts)
        {
            var state = await output.StateAsync().ConfigureAwait(false);
            resources.Add(state.Resources);
            if (isWhole)
            {
                foreach (var resource in state.Value as IEnumerable<Resource> ?? [])
                {
                    resources.Add(resource);
                }
            }
            else if (state.Value is Resource resource)
            {
                resources.Add(resource);
            }
        }

        return resources.ToSet();
    }

    /// <summary>
    /// Replaces components by what they consist of. A component that <paramref name="dependent"/> is part of adds nothing: its
    /// children would otherwise wait for each other forever.
    /// </summary>
    public static ResourceSet Expand(ResourceSet resources, Resource? dependent)
    {
        foreach (var resource in resources.Items)
        {
            if (!resource.IsCustom)
            {
                return ExpandComponents(resources, dependent);
            }
        }

        return resources;
    }

    /// <summary>The URNs, in order, once each resource has one.</summary>
    public static async ValueTask<IReadOnlyList<string>> UrnsAsync(ResourceSet resources)
    {
        if (resources.IsEmpty)
        {
            return [];
        }

        var urns = new List<string>(resources.Items.Length);
        for (var i = 0; i < resources.Items.Length; i++)
        {
            urns.Add(await resources.Items[i].UrnAsync.ConfigureAwait(false));
        }

        return urns;
    }

    private static ResourceSet ExpandComponents(ResourceSet resources, Resource? dependent)
    {
        var expanded = new ResourceSet.Builder();
        var seen = new HashSet<Resource>();
        var open = new Stack<Resource>();
        for (var i = resources.Items.Length - 1; i >= 0; i--)
        {
            open.Push(resources.Items[i]);
        }

        while (open.TryPop(out var resource))
        {
            if (resource.IsCustom)
            {
                expanded.Add(resource);
            }
            else if (seen.Add(resource) && !IsPartOf(dependent, resource))
            {
                var children = resource.Children();
                for (var i = children.Length - 1; i >= 0; i--)
                {
                    open.Push(children[i]);
                }
            }
        }

        return expanded.ToSet();
    }

    private static bool IsPartOf(Resource? resource, Resource component)
    {
        for (; resource is not null; resource = resource.Parent)
        {
            if (ReferenceEquals(resource, component))
            {
                return true;
            }
        }

        return false;
    }
}
