using System.Collections.Immutable;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Reports.Diagrams;

/// <summary>Gathers what lies in one lane.</summary>
internal sealed class LaneBuilder
{
    private readonly List<Gathered> _stores = [];
    private readonly Dictionary<(string Region, string Title), int> _index = [];

    public int Clients { get; set; }

    public HashSet<string> Applications { get; } = new(StringComparer.Ordinal);

    public HashSet<DiagramFlow> Flows { get; } = [];

    public bool HasStores => _stores.Count > 0;

    public IEnumerable<string> Regions => _stores.Select(store => store.Region);

    /// <summary>Adds a resource to its store; gives the store's place.</summary>
    public int Add(PlannedResource resource, string region, int zones, DiagramMark mark)
    {
        var title = StoreKinds.TitleOf(resource);
        if (!_index.TryGetValue((region, title.Many), out var place))
        {
            _index.Add((region, title.Many), place = _stores.Count);
            _stores.Add(new Gathered(title, CostFamilies.Of(resource.Type), region));
        }

        _stores[place].Add(resource, zones, mark);
        return place;
    }

    /// <summary>The lane as it is drawn.</summary>
    public DiagramLane ToLane(string title, string? tier, decimal usd) => new()
    {
        Title = title,
        Tier = tier,
        Clients = Clients,
        Applications = Applications.Count,
        UsdPerMonth = usd,
        Stores = [.. _stores.Select(store => store.ToStore())],
        Flows = [.. Flows.OrderBy(flow => flow.From).ThenBy(flow => flow.To)],
    };

    /// <summary>Resources of one title in one region.</summary>
    private sealed class Gathered((string One, string Many) title, string family, string region)
    {
        private readonly SortedSet<string> _details = new(StringComparer.Ordinal);
        private int _count;
        private int _readers;
        private int _zones = StoreKinds.AllZones;
        private DiagramMark _mark;

        public string Region => region;

        public void Add(PlannedResource resource, int zones, DiagramMark mark)
        {
            _mark = mark > _mark ? mark : _mark;
            if (StoreKinds.IsReader(resource))
            {
                _readers++;
                return;
            }

            _count++;
            _zones = Math.Min(_zones, zones);
            if (StoreKinds.DetailOf(resource) is { Length: > 0 } detail)
            {
                _details.Add(detail);
            }
        }

        public DiagramStore ToStore()
        {
            ImmutableArray<string> parts =
            [
                .. _details.Count switch { 0 => [], 1 => _details, _ => (IEnumerable<string>)[$"{_details.Count} sizes"] },
                .. _readers == 0 ? [] : (string[])[$"+{ReportText.Count(_readers, "reader")}"],
            ];
            return new DiagramStore
            {
                Title = _count == 1 ? title.One : title.Many,
                Family = family,
                Region = region,
                Count = _count,
                Detail = string.Join(", ", parts),
                Zones = _zones == StoreKinds.AllZones ? 0 : _zones,
                Mark = _mark,
            };
        }
    }
}
