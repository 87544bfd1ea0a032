namespace Pulumi.Registrations;

/// <summary>
/// Former URNs for an engine that does not inherit aliases: own ones, and for each former URN of the parent those that follow from it.
/// </summary>
internal static class AliasUrns
{
    public static bool HasAny(Resource resource)
    {
        for (var level = resource; level is not null; level = level.Parent)
        {
            if (level.Aliases.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    public static async Task<List<string>> OfAsync(Resource resource)
    {
        var urns = new List<string>();
        var own = await AliasRequest.KnownAsync(resource).ConfigureAwait(false);
        var parentUrn = resource.Parent is null ? "" : await resource.Parent.UrnAsync.ConfigureAwait(false);
        foreach (var alias in own)
        {
            await AddAsync(urns, resource, alias, resource.GetResourceName(), parentUrn).ConfigureAwait(false);
        }

        if (resource.Parent is null || !HasAny(resource.Parent))
        {
            return urns;
        }

        foreach (var formerParent in await OfAsync(resource.Parent).ConfigureAwait(false))
        {
            var name = FormerName(resource, formerParent);
            await AddAsync(urns, resource, new Alias(), name, formerParent).ConfigureAwait(false);
            foreach (var alias in own)
            {
                await AddAsync(urns, resource, alias, name, formerParent).ConfigureAwait(false);
            }
        }

        return urns;
    }

    /// <summary>A child whose name begins with its parent's was renamed with it.</summary>
    private static string FormerName(Resource resource, string formerParent)
    {
        var (name, parent) = (resource.GetResourceName(), resource.Parent?.GetResourceName() ?? "");
        return parent.Length > 0 && name.StartsWith(parent, StringComparison.Ordinal) ? UrnText.NameOf(formerParent) + name[parent.Length..] : name;
    }

    private static async Task AddAsync(List<string> urns, Resource resource, Alias alias, string defaultName, string defaultParent)
    {
        var urn = alias.Urn ?? await ComposeAsync(resource, alias, defaultName, defaultParent).ConfigureAwait(false);
        if (urn is not null && !urns.Contains(urn))
        {
            urns.Add(urn);
        }
    }

    private static async Task<string?> ComposeAsync(Resource resource, Alias alias, string defaultName, string defaultParent)
    {
        var settings = resource.Deployment.Settings;
        var name = await AliasRequest.PartAsync(alias.Name).ConfigureAwait(false);
        var type = await AliasRequest.PartAsync(alias.Type).ConfigureAwait(false);
        var stack = await AliasRequest.PartAsync(alias.Stack).ConfigureAwait(false);
        var project = await AliasRequest.PartAsync(alias.Project).ConfigureAwait(false);
        var parent = alias.Parent is { } other
            ? (true, await other.UrnAsync.ConfigureAwait(false))
            : await AliasRequest.PartAsync(alias.ParentUrn).ConfigureAwait(false);
        if (!(name.IsKnown && type.IsKnown && stack.IsKnown && project.IsKnown && parent.Item1))
        {
            return null;
        }

        var above = alias.NoParent ? "" : parent.Item2 ?? defaultParent;
        return UrnText.Compose(
            stack.Text ?? settings.Stack,
            project.Text ?? settings.Project,
            UrnText.TypesOf(above),
            type.Text ?? resource.GetResourceType(),
            name.Text ?? defaultName);
    }
}
