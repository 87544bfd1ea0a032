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
        var led = new Dictionary<PlanNode, List<PlanNode>>();
        foreach (var node in plan.Graph.Nodes)
        {
            if (node.Client is not { } client)
            {
                continue;
            }

            foreach (var named in node.Named)
            {
                if (Other(named, client, led) is { Client: { } other } to)
                {
                    yield return new Crossing(client, node.Resource, to.Resource, other);
                }
            }
        }
    }

    private static PlanNode? Other(PlanNode named, string client, Dictionary<PlanNode, List<PlanNode>> led)
    {
        if (named.Client is { } owner)
        {
            return owner == client ? null : named;
        }

        foreach (var reached in Reached(named, led))
        {
            if (reached.Client != client)
            {
                return reached;
            }
        }

        return null;
    }

    // What a shared resource leads to, through others that are shared.
    private static List<PlanNode> Reached(PlanNode shared, Dictionary<PlanNode, List<PlanNode>> led)
    {
        if (led.TryGetValue(shared, out var known))
        {
            return known;
        }

        // Noted before it is followed: a plan from a file may run in a circle.
        var reached = new List<PlanNode>();
        led.Add(shared, reached);
        foreach (var named in shared.Named)
        {
            foreach (var found in named.Client is null ? Reached(named, led).ToArray() : [named])
            {
                if (reached.Count < 2 && reached.TrueForAll(one => one.Client != found.Client))
                {
                    reached.Add(found);
                }
            }
        }

        return reached;
    }
}
