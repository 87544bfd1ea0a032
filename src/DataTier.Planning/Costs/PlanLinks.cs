using DataTier.Planning.Plans;

namespace DataTier.Planning.Costs;

/// <summary>Which resource an input of another comes from, in both directions.</summary>
public sealed class PlanLinks(Plan plan)
{
    private readonly Lazy<Dictionary<string, List<Link>>> _users = new(() => UsersOf(plan));

    /// <summary>The plan.</summary>
    public Plan Plan => plan;

    /// <summary>The resource of a type that an input comes from, or null.</summary>
    public PlannedResource? Source(PlannedResource resource, string input, string type)
    {
        if (resource.PropertyDependencies.TryGetValue(input, out var urns))
        {
            foreach (var urn in urns)
            {
                if (plan.Find(urn) is { } found && found.Type == type)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>The resources of a type that take an input from the resource, in the order of the plan.</summary>
    public IEnumerable<PlannedResource> Users(PlannedResource resource, string type, string input)
    {
        if (!_users.Value.TryGetValue(resource.Urn, out var links))
        {
            yield break;
        }

        foreach (var link in links)
        {
            if (link.User.Type == type && link.Input == input)
            {
                yield return link.User;
            }
        }
    }

    private static Dictionary<string, List<Link>> UsersOf(Plan plan)
    {
        var users = new Dictionary<string, List<Link>>(StringComparer.Ordinal);
        foreach (var resource in plan.Resources)
        {
            foreach (var (input, urns) in resource.PropertyDependencies)
            {
                foreach (var urn in urns)
                {
                    if (!users.TryGetValue(urn, out var links))
                    {
                        users.Add(urn, links = []);
                    }

                    links.Add(new Link(resource, input));
                }
            }
        }

        return users;
    }

    private readonly record struct Link(PlannedResource User, string Input);
}
