using Pulumi.Deployments;
using Pulumirpc;

namespace Pulumi.Registrations;

/// <summary>Writes the former names of a resource: as parts for an engine that inherits them, else as URNs.</summary>
internal static class AliasRequest
{
    public static async Task AddAsync(RegisterResourceRequest request, Resource resource)
    {
        if (!AliasUrns.HasAny(resource))
        {
            return;
        }

        if (!await resource.Deployment.Features.SupportAsync(EngineFeatures.AliasSpecs).ConfigureAwait(false))
        {
            request.AliasURNs.Add(await AliasUrns.OfAsync(resource).ConfigureAwait(false));
            return;
        }

        foreach (var alias in await KnownAsync(resource).ConfigureAwait(false))
        {
            if (await WriteAsync(alias).ConfigureAwait(false) is { } written)
            {
                request.Aliases.Add(written);
            }
        }
    }

    /// <summary>The aliases of the resource itself that are known, checked.</summary>
    public static async Task<List<Alias>> KnownAsync(Resource resource)
    {
        var known = new List<Alias>(resource.Aliases.Count);
        foreach (var input in resource.Aliases)
        {
            var state = await input.ToOutput().StateAsync().ConfigureAwait(false);
            if (state.IsKnown && state.Value is Alias alias)
            {
                Check(resource, alias);
                known.Add(alias);
            }
        }

        return known;
    }

    /// <summary>The text of a part: whether it is known, and what it is when it was given.</summary>
    public static async Task<(bool IsKnown, string? Text)> PartAsync(Input<string>? part)
    {
        if (part is null)
        {
            return (true, null);
        }

        var state = await part.ToOutput().StateAsync().ConfigureAwait(false);
        return (state.IsKnown, state.As<string>());
    }

    private static async Task<Pulumirpc.Alias?> WriteAsync(Alias alias)
    {
        if (alias.Urn is not null)
        {
            return new Pulumirpc.Alias { Urn = alias.Urn };
        }

        var name = await PartAsync(alias.Name).ConfigureAwait(false);
        var type = await PartAsync(alias.Type).ConfigureAwait(false);
        var stack = await PartAsync(alias.Stack).ConfigureAwait(false);
        var project = await PartAsync(alias.Project).ConfigureAwait(false);
        var parent = alias.Parent is { } resource
            ? (true, await resource.UrnAsync.ConfigureAwait(false))
            : await PartAsync(alias.ParentUrn).ConfigureAwait(false);
        if (!(name.IsKnown && type.IsKnown && stack.IsKnown && project.IsKnown && parent.Item1))
        {
            return null;
        }

        var spec = new Pulumirpc.Alias.Types.Spec
        {
            Name = name.Text ?? "",
            Type = type.Text ?? "",
            Stack = stack.Text ?? "",
            Project = project.Text ?? "",
        };
        if (parent.Item2 is { } urn)
        {
            spec.ParentUrn = urn;
        }
        else
        {
            spec.NoParent = alias.NoParent;
        }

        return new Pulumirpc.Alias { Spec = spec };
    }

    private static void Check(Resource resource, Alias alias)
    {
        var parents = (alias.Parent is null ? 0 : 1) + (alias.ParentUrn is null ? 0 : 1) + (alias.NoParent ? 1 : 0);
        if (parents > 1)
        {
            throw new ArgumentException($"{resource.Describe()}: an alias names its parent in {parents} ways; use one of Parent, ParentUrn and NoParent");
        }

        if (alias.Urn is not null && (parents > 0 || alias.Name is not null || alias.Type is not null || alias.Stack is not null || alias.Project is not null))
        {
            throw new ArgumentException($"{resource.Describe()}: an alias has both a URN and parts of one; use either");
        }
    }
}
