namespace DataTier.Planning.Plans;

/// <summary>Which client a resource belongs to: the one whose component it lies below.</summary>
public sealed class PlanClients
{
    /// <summary>The type of the component that holds all that a client has; its name is the client's.</summary>
    public const string ComponentType = "datatier:components:ClientTier";

    private readonly Plan _plan;
    private readonly Dictionary<string, string?> _clients = new(StringComparer.Ordinal);

    private PlanClients(Plan plan) => _plan = plan;

    /// <summary>The clients of a plan.</summary>
    public static PlanClients Of(Plan plan) => new(plan);

    /// <summary>The name of the client, or null for what belongs to the whole stack.</summary>
    public string? ClientOf(PlannedResource resource)
    {
        if (resource.Type == ComponentType)
        {
            return resource.Name;
        }

        if (resource.Parent is null)
        {
            return null;
        }

        if (!_clients.TryGetValue(resource.Parent, out var client))
        {
            // Noted before it is looked for: a plan from a file may run in a circle.
            _clients[resource.Parent] = null;
            client = _plan.Find(resource.Parent) is { } parent ? ClientOf(parent) : null;
            _clients[resource.Parent] = client;
        }

        return client;
    }
}
