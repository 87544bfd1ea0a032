using System.Collections.Immutable;
using DataTier.Planning.Reports.Diagrams;

namespace DataTier.Planning.Reports.Html;

/// <summary>A store with its place on the drawing.</summary>
internal sealed record PlacedStore(DiagramStore Store, int X, int Y)
{
    public const int Width = 174;
    public const int Height = 46;

    public int MiddleY => Y + (Height / 2);
}

/// <summary>A copy as a line between two stores.</summary>
internal sealed record PlacedFlow(PlacedStore From, PlacedStore To, string Label);

/// <summary>A lane with its height and what stands in it.</summary>
internal sealed record PlacedLane(DiagramLane Lane, int Y, int Height, ImmutableArray<PlacedStore> Stores, ImmutableArray<PlacedFlow> Flows);

/// <summary>Where everything of a diagram stands: a column for each region, a row for each lane, copies at the height of what they are copies of.</summary>
internal sealed class DiagramLayout
{
    public const int Gap = 10;
    public const int Padding = 14;
    public const int HeaderHeight = 58;

    private const int LabelWidth = 160;
    private const int HomeColumns = 4;
    private const int BetweenRegions = 78;

    private readonly ImmutableArray<DiagramRegion> _regions;
    private readonly bool _copies;

    public DiagramLayout(Diagram diagram)
    {
        _regions = diagram.Regions;
        _copies = diagram.Regions.Length > 1;
        var lanes = ImmutableArray.CreateBuilder<PlacedLane>(diagram.Lanes.Length);
        var y = HeaderHeight;
        foreach (var lane in diagram.Lanes)
        {
            lanes.Add(Place(lane, y));
            y += lanes[^1].Height;
        }

        Lanes = lanes.ToImmutable();
        Height = y + Padding;
        Width = RegionX(Math.Max(0, _regions.Length - 1)) + RegionWidth(Math.Max(0, _regions.Length - 1)) + 2;
    }

    public ImmutableArray<PlacedLane> Lanes { get; }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Where the column of a region begins.</summary>
    public static int RegionX(int region) =>
        region == 0 ? LabelWidth : LabelWidth + RegionWidth(0) + BetweenRegions + ((region - 1) * (RegionWidth(1) + (2 * Gap)));

    /// <summary>How wide the column of a region is.</summary>
    public static int RegionWidth(int region) =>
        region == 0 ? (HomeColumns * PlacedStore.Width) + ((HomeColumns - 1) * Gap) + (2 * Padding) : PlacedStore.Width + (2 * Padding);

    // What is copied stands at the edge of its region, in the row of its copy; the rest fills the columns before.
    private PlacedLane Place(DiagramLane lane, int y)
    {
        var placed = new PlacedStore?[lane.Stores.Length];
        var edgeRows = 0;
        var rowsOf = new int[_regions.Length];
        foreach (var flow in lane.Flows)
        {
            var (from, to) = (RegionOf(lane.Stores[flow.From]), RegionOf(lane.Stores[flow.To]));
            if (from != 0 || to <= 0 || placed[flow.To] is not null)
            {
                continue;
            }

            var row = Math.Max(edgeRows, rowsOf[to]);
            if (placed[flow.From] is null)
            {
                placed[flow.From] = new PlacedStore(lane.Stores[flow.From], HomeX(HomeColumns - 1), RowY(y, row));
                edgeRows = row + 1;
            }

            placed[flow.To] = new PlacedStore(lane.Stores[flow.To], RegionX(to) + Padding, RowY(y, row));
            rowsOf[to] = row + 1;
        }

        var columns = _copies && edgeRows > 0 ? HomeColumns - 1 : HomeColumns;
        var next = 0;
        for (var index = 0; index < placed.Length; index++)
        {
            if (placed[index] is not null)
            {
                continue;
            }

            var region = RegionOf(lane.Stores[index]);
            placed[index] = region == 0
                ? new PlacedStore(lane.Stores[index], HomeX(next % columns), RowY(y, next++ / columns))
                : new PlacedStore(lane.Stores[index], RegionX(region) + Padding, RowY(y, rowsOf[region]++));
        }

        var rows = Math.Max(1, Math.Max(Math.Max(edgeRows, (next + columns - 1) / columns), rowsOf.DefaultIfEmpty(0).Max()));
        ImmutableArray<PlacedStore> stores = [.. placed.OfType<PlacedStore>()];
        return new PlacedLane(
            lane, y, (rows * (PlacedStore.Height + Gap)) - Gap + (2 * Padding), stores,
            [.. lane.Flows.Select(flow => new PlacedFlow(stores[flow.From], stores[flow.To], flow.Label))]);
    }

    private static int HomeX(int column) => RegionX(0) + Padding + (column * (PlacedStore.Width + Gap));

    private static int RowY(int y, int row) => y + Padding + (row * (PlacedStore.Height + Gap));

    private int RegionOf(DiagramStore store)
    {
        for (var index = 0; index < _regions.Length; index++)
        {
            if (_regions[index].Name == store.Region)
            {
                return index;
            }
        }

        return 0;
    }
}
