using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises;

/// <summary>A resource among the others of its plan: whose it is, whom it names, who takes an input from it.</summary>
internal sealed class PlanNode(PlannedResource resource, string? client)
{
    /// <summary>The resource.</summary>
    public PlannedResource Resource { get; } = resource;

    /// <summary>The client that it belongs to; null for what clients share.</summary>
    public string? Client { get; } = client;

    /// <summary>The resources that it depends on, each once.</summary>
    public List<PlanNode> Named { get; } = [];

    /// <summary>The resources that take an input from it, by that input; null where none does.</summary>
    public List<(string Input, PlannedResource User)>? Users { get; private set; }

    /// <summary>Notes that an input of another resource comes from it.</summary>
    public void AddUser(string input, PlannedResource user) => (Users ??= []).Add((input, user));
}

/// <summary>The dependencies of a plan, followed once: a URN is long, and looking it up again for every question is what large plans would wait for.</summary>
internal sealed class PlanGraph
{
    private readonly Dictionary<string, PlanNode> _nodes;

    public PlanGraph(Plan plan)
    {
        var clients = PlanClients.Of(plan);
        _nodes = new Dictionary<string, PlanNode>(plan.Resources.Length, StringComparer.Ordinal);
        foreach (var resource in plan.Resources)
        {
            _nodes.TryAdd(resource.Urn, new PlanNode(resource, clients.ClientOf(resource)));
        }

        foreach (var node in _nodes.Values)
        {
            Follow(node);
        }
    }

    /// <summary>All resources, in the order of the plan.</summary>
    public IEnumerable<PlanNode> Nodes => _nodes.Values;

    /// <summary>The node of a URN, or null.</summary>
    public PlanNode? Find(string urn) => _nodes.GetValueOrDefault(urn);

    private void Follow(PlanNode node)
    {
        foreach (var (input, urns) in node.Resource.PropertyDependencies)
        {
            foreach (var urn in urns)
            {
                if (_nodes.TryGetValue(urn, out var named))
                {
                    named.AddUser(input, node.Resource);
                    Add(node.Named, named);
                }
            }
        }

        foreach (var urn in node.Resource.Dependencies)
        {
            if (_nodes.TryGetValue(urn, out var named))
            {
                Add(node.Named, named);
            }
        }
    }

    // A handful each: looking through them is faster than a set.
    private static void Add(List<PlanNode> named, PlanNode node)
    {
        if (!named.Contains(node))
        {
            named.Add(node);
        }
    }
}
