using DataTier.Engine.Outputs;
using DataTier.Planning.Plans;

namespace DataTier.Engine.Graph;

/// <summary>A registered resource, and what its children and the calls through it need of it.</summary>
internal sealed class GraphNode(Urn urn, PlannedResource resource)
{
    private int _outputsRegistered;

    public Urn Urn { get; } = urn;

    /// <summary>The resource as the plan will hold it.</summary>
    public PlannedResource Resource { get; private set; } = resource;

    /// <summary>How the program names this provider, <c>urn::id</c>; empty for what is no provider.</summary>
    public string Reference { get; init; } = "";

    /// <summary>Where this provider puts its resources.</summary>
    public Placement Placement { get; init; } = Placement.Nowhere;

    /// <summary>The providers that children inherit, by package.</summary>
    public IReadOnlyDictionary<string, GraphNode> Providers { get; init; } = NoProviders;

    public static IReadOnlyDictionary<string, GraphNode> NoProviders { get; } = new Dictionary<string, GraphNode>();

    /// <summary>Sets the outputs of a component; false when they are set already.</summary>
    public bool TryRegisterOutputs(PlannedProperties outputs)
    {
        if (Interlocked.Exchange(ref _outputsRegistered, 1) != 0)
        {
            return false;
        }

        Resource = Resource with { Outputs = outputs };
        return true;
    }
}
