using System.Collections.Immutable;
using DataTier.Engine.Wire;
using Pulumirpc;

namespace DataTier.Engine.Graph;

/// <summary>Works out the URNs that a resource had before, from its aliases and from those of its parent.</summary>
internal static class AliasUrns
{
    /// <summary>All former URNs, sorted, without the present one.</summary>
    public static ImmutableArray<string> Of(RegisterResourceRequest request, Urn urn, GraphNode? parent, StackRun run)
    {
        if (request.Aliases.Count == 0 && request.AliasURNs.Count == 0 && (parent is null || parent.Resource.Aliases.IsEmpty))
        {
            return [];
        }

        var urns = new SortedSet<string>(request.AliasURNs, StringComparer.Ordinal);
        // The names and types that the resource had below its present parent; each moves along when the parent had another URN.
        var below = new List<(string Type, string Name)> { (request.Type, request.Name) };
        foreach (var alias in request.Aliases)
        {
            if (alias.AliasCase == Alias.AliasOneofCase.Urn)
            {
                urns.Add(alias.Urn);
                continue;
            }

            var spec = alias.Spec ?? new Alias.Types.Spec();
            var (type, name) = (Given(spec.Type, request.Type), Given(spec.Name, request.Name));
            urns.Add((Parent(spec, parent, run) with
            {
                Stack = Given(spec.Stack, run.Stack),
                Project = Given(spec.Project, run.Project),
            }).Child(type, name).ToString());
            if (StaysBelow(spec, parent))
            {
                below.Add((type, name));
            }
        }

        foreach (var former in parent?.Resource.Aliases ?? [])
        {
            if (parent is not null && Urn.Parse(former) is { } formerParent)
            {
                foreach (var (type, name) in below)
                {
                    urns.Add(formerParent.Child(type, Renamed(name, parent.Urn.Name, formerParent.Name)).ToString());
                }
            }
        }

        urns.Remove(urn.ToString());
        return [.. urns];
    }

    private static Urn Parent(Alias.Types.Spec spec, GraphNode? parent, StackRun run) => spec.ParentCase switch
    {
        Alias.Types.Spec.ParentOneofCase.ParentUrn when spec.ParentUrn.Length > 0 => Urn.Parse(spec.ParentUrn)
            ?? throw RpcFault.Invalid($"an alias names the parent {spec.ParentUrn}, which is no URN; it has the form urn:pulumi:stack::project::type::name"),
        Alias.Types.Spec.ParentOneofCase.NoParent when spec.NoParent => run.Root,
        _ => parent?.Urn ?? run.Root,
    };

    private static bool StaysBelow(Alias.Types.Spec spec, GraphNode? parent) => spec.ParentCase switch
    {
        Alias.Types.Spec.ParentOneofCase.ParentUrn => spec.ParentUrn.Length == 0 || spec.ParentUrn == parent?.Resource.Urn,
        Alias.Types.Spec.ParentOneofCase.NoParent => !spec.NoParent,
        _ => true,
    };

    // Children are mostly named after their parent.
    private static string Renamed(string name, string parentName, string formerParentName) =>
        name.StartsWith(parentName, StringComparison.Ordinal) ? formerParentName + name[parentName.Length..] : name;

    private static string Given(string part, string otherwise) => part.Length > 0 ? part : otherwise;
}
