using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises;

/// <summary>A resource of one client from which the graph of the plan leads to a resource of another.</summary>
public sealed record Crossing(string Client, PlannedResource From, PlannedResource To, string OtherClient);

/// <summary>Whether paths lead from one client to another. What clients share may be shared, but leads no client to another either.</summary>
internal static class Isolation
{
    /// <summary>All crossings, in the order of the plan; one for each resource and other resource that it names.</summary>
    public static IEnumerable<Crossing> Of(PromisedPlan plan)
    {
        // Of what a shared resource leads to, two clients are enough: one of them is another than the one that asks.
        var led = new Dictionary<string, List<(string Client, PlannedResource To)>>(StringComparer.Ordinal);
        foreach (var resource in plan.Plan.Resources)
        {
            if (plan.Clients.ClientOf(resource) is not { } client)
            {
                continue;
            }

            foreach (var named in Named(resource, plan.Plan))
            {
                foreach (var (other, to) in Reached(named, plan, led))
                {
                    if (other != client)
                    {
                        yield return new Crossing(client, resource, to, other);
                        break;
                    }
                }
            }
        }
    }

    private static List<(string Client, PlannedResource To)> Reached(PlannedResource resource, PromisedPlan plan, Dictionary<string, List<(string Client, PlannedResource To)>> led)
    {
        if (led.TryGetValue(resource.Urn, out var known))
        {
            return known;
        }

        // Noted before it is followed: a plan from a file may run in a circle.
        var reached = new List<(string Client, PlannedResource To)>();
        led.Add(resource.Urn, reached);
        if (plan.Clients.ClientOf(resource) is { } client)
        {
            reached.Add((client, resource));
            return reached;
        }

        foreach (var named in Named(resource, plan.Plan))
        {
            foreach (var (other, to) in Reached(named, plan, led).ToArray())
            {
                if (reached.Count < 2 && reached.TrueForAll(one => one.Client != other))
                {
                    reached.Add((other, to));
                }
            }
        }

        return reached;
    }

    private static IEnumerable<PlannedResource> Named(PlannedResource resource, Plan plan)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var urn in resource.Dependencies)
        {
            if (seen.Add(urn) && plan.Find(urn) is { } named)
            {
                yield return named;
            }
        }

        foreach (var (_, urns) in resource.PropertyDependencies)
        {
            foreach (var urn in urns)
            {
                if (seen.Add(urn) && plan.Find(urn) is { } named)
                {
                    yield return named;
                }
            }
        }
    }
}
