using System.Collections.Immutable;
using DataTier.Planning.Changes;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Reports.Diagrams;

/// <summary>Draws a plan: what holds data in lanes by client, or by tier where there are many.</summary>
internal sealed class DiagramBuilder
{
    /// <summary>The most clients that get a lane each.</summary>
    public const int MostClients = 12;

    private const string ClusterInstance = "aws:rds/clusterInstance:ClusterInstance";
    private const string IngressRule = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
    private const string SecurityGroup = "aws:ec2/securityGroup:SecurityGroup";

    private readonly Plan _plan;
    private readonly PlanClients _clients;
    private readonly PlanRegions _regions;
    private readonly IReadOnlyDictionary<string, PlannedClient> _planned;
    private readonly Dictionary<string, ResourceChange> _changes;
    private readonly Dictionary<string, LaneBuilder> _lanes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (LaneBuilder Lane, int Store)> _places = new(StringComparer.Ordinal);
    private readonly bool _byTier;

    private DiagramBuilder(Plan plan, PlanChanges? changes)
    {
        _plan = plan;
        _clients = PlanClients.Of(plan);
        _regions = new PlanRegions(plan, null);
        _planned = PlannedClient.Of(plan);
        _changes = changes?.Resources.ToDictionary(change => change.Resource.Urn, StringComparer.Ordinal) ?? [];
        _byTier = plan.OfType(PlanClients.ComponentType).Skip(MostClients).Any();
    }

    /// <summary>The diagram of a plan.</summary>
    public static Diagram Of(Plan plan, CostEstimate cost, PlanChanges? changes) => new DiagramBuilder(plan, changes).Build(cost);

    private Diagram Build(CostEstimate cost)
    {
        var members = _plan.OfType(ClusterInstance).SelectMany(instance => instance.PropertyDependencies.GetValueOrDefault("clusterIdentifier", [])).CountBy(urn => urn).ToDictionary(StringComparer.Ordinal);
        var zones = PlanZones.Of(_plan);
        var groups = _plan.OfType(SecurityGroup).Select(group => group.Id).OfType<PlannedValue.Known>().Select(id => id.Value).ToHashSet();
        foreach (var resource in _plan.Resources)
        {
            if (resource.Type == PlanClients.ComponentType)
            {
                LaneOf(resource).Clients++;
            }
            else if (resource.Type == IngressRule && resource["referencedSecurityGroupId"] is PlannedValue.Known { Value: string group } && !groups.Contains(group))
            {
                LaneOf(resource).Applications.Add(group);
            }
            else if (resource is { Custom: true, Read: false } && StoreKinds.Draws(resource.Type))
            {
                Place(resource, zones, members.GetValueOrDefault(resource.Urn));
            }
        }

        foreach (var (from, to, label) in Copies.Of(_plan))
        {
            if (_places.TryGetValue(from, out var source) && _places.TryGetValue(to, out var target) && source.Lane == target.Lane && source.Store != target.Store)
            {
                source.Lane.Flows.Add(new DiagramFlow(source.Store, target.Store, label));
            }
        }

        var totals = (_byTier ? cost.ByTier : cost.ByClient).ToDictionary(total => total.Name, StringComparer.Ordinal);
        var used = _lanes.Values.SelectMany(lane => lane.Regions).ToHashSet(StringComparer.Ordinal);
        return new Diagram
        {
            Regions =
            [
                .. zones.Where(region => used.Contains(region.Name)),
                .. used.Except(zones.Select(region => region.Name)).Order(StringComparer.Ordinal).Select(name => new DiagramRegion(name, [])),
            ],
            Lanes =
            [
                .. _lanes
                    .Where(lane => lane.Value.Clients > 0 || lane.Value.HasStores)
                    .OrderBy(lane => lane.Key.Length == 0)
                    .ThenBy(lane => lane.Key, StringComparer.Ordinal)
                    .Select(lane => lane.Value.ToLane(lane.Key, TierOf(lane.Key), totals.GetValueOrDefault(lane.Key.Length == 0 ? CostEstimate.Shared : lane.Key)?.UsdPerMonth ?? 0)),
            ],
            Clients = _lanes.Values.Sum(lane => lane.Clients),
            ByTier = _byTier,
        };
    }

    private string? TierOf(string lane) => _byTier ? null : _planned.GetValueOrDefault(lane)?.Tier;

    private LaneBuilder LaneOf(PlannedResource resource)
    {
        var client = _clients.ClientOf(resource);
        var key = client is null ? "" : _byTier ? _planned.GetValueOrDefault(client)?.Tier ?? "" : client;
        if (!_lanes.TryGetValue(key, out var lane))
        {
            _lanes.Add(key, lane = new LaneBuilder());
        }

        return lane;
    }

    private void Place(PlannedResource resource, ImmutableArray<DiagramRegion> zones, int members)
    {
        var region = RegionOf(resource);
        var most = 0;
        foreach (var known in zones)
        {
            most = known.Name == region ? known.Zones.Length : most;
        }

        var lane = LaneOf(resource);
        var mark = !_changes.TryGetValue(resource.Urn, out var change) ? DiagramMark.Unchanged
            : change.Stops ? DiagramMark.Stopped
            : change.Kind == ChangeKind.Added ? DiagramMark.Added
            : DiagramMark.Changed;
        var runs = StoreKinds.ZonesOf(resource, members);
        _places.Add(resource.Urn, (lane, lane.Add(resource, region, most > 0 ? Math.Min(runs, most) : runs == StoreKinds.AllZones ? 0 : runs, mark)));
    }

    // A copy of a file system is no resource of its own: it lies where its settings say.
    private string RegionOf(PlannedResource resource) =>
        resource["destination"] is PlannedValue.Map destination && destination["region"] is PlannedValue.Known { Value: string region } ? region : _regions.Of(resource);
}
